package vn.kehoach.visibility;

import java.util.List;
import java.util.Map;
import vn.kehoach.shared.SecretKey;

/** The matrix: A, B, C, the lead office, another office, the signatory, the consultee, the administrator, a stranger. */
final class Matrix {

    private static final String LINKED = "/viec/{key:" + SecretKey.OF_WORK + "}";
    private static final String WRONG = "A".repeat(43);
    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> STALE = Map.of("version", 99, "content", Map.of("title", "x"));

    static final List<Expectation> LINES = List.of(
            // Plans: who received it reads it as issued; drafts, opinions and addresses are for those who make it.
            get("/api/plans", "/api/plans", "200 200 200 200 200 200 200 200 200"),
            get("/api/plans/{id}", "/api/plans/{plan}", "200 200 404 200 404 200 200 200 404"),
            // The document: who may read the plan has it as a page and as files; a draft's earlier versions are for
            // those who make it.
            get(
                    "/api/plans/{id}/document.pdf",
                    "/api/plans/{plan}/document.pdf",
                    "200 200 404 200 404 200 200 200 404"),
            get(
                    "/api/plans/{id}/document.docx",
                    "/api/plans/{plan}/document.docx",
                    "200 200 404 200 404 200 200 200 404"),
            get(
                    "/api/plans/{id}/versions/{version}/document.pdf",
                    "/api/plans/{plan}/versions/99/document.pdf",
                    "403 403 404 404 404 404 404 404 404"),
            get(
                    "/api/plans/{id}/versions/{version}/document.docx",
                    "/api/plans/{plan}/versions/99/document.docx",
                    "403 403 404 404 404 404 404 404 404"),
            // The same page by page: of an edition that is not the one that stands, whoever may read it is told so.
            get("/api/plans/{id}/pages", "/api/plans/{plan}/pages", "200 200 404 200 404 200 200 200 404"),
            get(
                    "/api/plans/{id}/pages/{page}.png",
                    "/api/plans/{plan}/pages/1.png?edition=none",
                    "409 409 404 409 404 409 409 409 404"),
            get(
                    "/api/plans/{id}/versions/{version}/pages",
                    "/api/plans/{plan}/versions/99/pages",
                    "403 403 404 404 404 404 404 404 404"),
            get(
                    "/api/plans/{id}/versions/{version}/pages/{page}.png",
                    "/api/plans/{plan}/versions/99/pages/1.png?edition=none",
                    "403 403 404 404 404 404 404 404 404"),
            // The evidence pack: for the offices that issue the plan and for administrators.
            get(
                    "/api/plans/{id}/evidence.zip",
                    "/api/plans/{plan}/evidence.zip",
                    "403 403 404 200 404 403 403 200 404"),
            get("/ke-hoach/{id}/van-ban", "/ke-hoach/{plan}/van-ban", "200 200 404 200 404 200 200 200 404"),
            post(
                    "/ke-hoach/{id}/van-ban/ghi",
                    "/ke-hoach/{plan}/van-ban/ghi?version=1",
                    NOTHING,
                    "403 403 404 409 404 403 403 403 404"),
            // Digital signatures: brought back by the offices that issue the plan and by whoever signed it.
            post(
                    "/ke-hoach/{id}/van-ban/ky-so",
                    "/ke-hoach/{plan}/van-ban/ky-so",
                    NOTHING,
                    "403 403 404 422 404 422 403 422 404"),
            post(
                    "/ke-hoach/{id}/van-ban/ky-so/may-chu",
                    "/ke-hoach/{plan}/van-ban/ky-so/may-chu",
                    NOTHING,
                    "403 403 404 403 404 403 403 403 404"),
            post(
                    "/ke-hoach/{id}/van-ban/ky-so/con-dau",
                    "/ke-hoach/{plan}/van-ban/ky-so/con-dau",
                    NOTHING,
                    "403 403 404 403 404 403 403 403 404"),
            // Letters: written and read by the offices that issue the plan; the table of opinions is for all who make
            // it.
            get(
                    "/api/plans/{id}/opinions.docx",
                    "/api/plans/{plan}/opinions.docx",
                    "403 403 404 200 404 200 200 200 404"),
            get(
                    "/api/plans/{id}/opinions.pdf",
                    "/api/plans/{plan}/opinions.pdf",
                    "403 403 404 200 404 200 200 200 404"),
            get(
                    "/api/plans/{id}/letters/{number}.docx",
                    "/api/plans/{plan}/letters/99.docx",
                    "403 403 404 404 404 403 403 404 404"),
            get(
                    "/api/plans/{id}/letters/{number}.pdf",
                    "/api/plans/{plan}/letters/99.pdf",
                    "403 403 404 404 404 403 403 404 404"),
            get("/ke-hoach/{id}/thu", "/ke-hoach/{plan}/thu", "403 403 404 200 404 403 403 200 404"),
            post("/ke-hoach/{id}/thu", "/ke-hoach/{plan}/thu", NOTHING, "403 403 404 404 404 403 403 404 404"),
            get("/ke-hoach/{id}/thu/gui", "/ke-hoach/{plan}/thu/gui", "403 403 404 404 404 403 403 404 404"),
            post("/ke-hoach/{id}/thu/gui", "/ke-hoach/{plan}/thu/gui", NOTHING, "403 403 404 404 404 403 403 404 404"),
            post(
                    "/ke-hoach/{id}/thu/da-gui/{delivery}",
                    "/ke-hoach/{plan}/thu/da-gui/" + NO_ID,
                    NOTHING,
                    "403 403 404 422 404 403 403 422 404"),
            get("/api/plans/{id}/findings", "/api/plans/{plan}/findings", "403 403 404 200 404 200 200 200 404"),
            get("/api/plans/{id}/opinions", "/api/plans/{plan}/opinions", "403 403 404 200 404 200 200 200 404"),
            get("/api/plans/{id}/deliveries", "/api/plans/{plan}/deliveries", "403 403 404 200 404 403 403 200 404"),
            get("/ke-hoach/{id}/noi-nhan", "/ke-hoach/{plan}/noi-nhan", "403 403 404 200 404 403 403 200 404"),
            post(
                    "/ke-hoach/{id}/noi-nhan/them",
                    "/ke-hoach/{plan}/noi-nhan/them",
                    NOTHING,
                    "403 403 404 422 404 403 403 422 404"),
            recipient("/thu", "403 403 404 422 404 403 403 422 404"),
            recipient("/giao", "403 403 404 422 404 403 403 422 404"),
            recipient("/da-nhan", "403 403 404 422 404 403 403 422 404"),
            recipient("/thu-hoi", "403 403 404 404 404 403 403 404 404"),
            recipient("/gui-lai", "403 403 404 404 404 403 403 404 404"),
            get("/api/plans/{id}/collections", "/api/plans/{plan}/collections", "200 200 404 200 404 200 200 200 404"),
            // A collection: who may read its plan sees as much of it as of the plan's work.
            collection("", "200 200 404 200 404 200 200 200 404"),
            collection("/figures.xlsx", "200 200 404 200 404 200 200 200 404"),
            collection("/files.zip", "200 200 404 200 404 200 200 200 404"),
            collection("/report.docx", "403 403 404 200 404 200 403 200 404"),
            collection("/report.pdf", "403 403 404 200 404 200 403 200 404"),
            // Its figures are frozen by whoever writes the report of it.
            collection("/freeze", "403 403 404 200 404 200 403 200 404"),
            post(
                    "/api/collections/{id}/freeze",
                    "/api/collections/{collection}/freeze",
                    NOTHING,
                    "403 403 404 422 404 422 403 422 404"),
            post(
                    "/api/collections/{id}/reopen",
                    "/api/collections/{collection}/reopen",
                    NOTHING,
                    "403 403 404 422 404 422 403 422 404"),
            post(
                    "/ke-hoach/{id}/tong-hop/chot",
                    "/ke-hoach/{plan}/tong-hop/chot",
                    NOTHING,
                    "403 403 404 422 404 422 403 422 404"),
            post(
                    "/ke-hoach/{id}/tong-hop/mo-lai",
                    "/ke-hoach/{plan}/tong-hop/mo-lai",
                    NOTHING,
                    "403 403 404 422 404 422 403 422 404"),
            // The report of it: whoever writes it; its text is read by those who make the plan.
            collection("/final-report", "403 403 404 200 404 200 403 200 404"),
            collection("/final-report/document.pdf", "404 404 404 404 404 404 404 404 404"),
            get(
                    "/api/collections/{id}/final-report/versions/{version}/document.pdf",
                    "/api/collections/{collection}/final-report/versions/1/document.pdf",
                    "404 404 404 404 404 404 404 404 404"),
            collection("/final-report/document.docx", "404 404 404 404 404 404 404 404 404"),
            get(
                    "/api/collections/{id}/final-report/versions/{version}/document.docx",
                    "/api/collections/{collection}/final-report/versions/1/document.docx",
                    "404 404 404 404 404 404 404 404 404"),
            collection("/final-report/pages", "404 404 404 404 404 404 404 404 404"),
            get(
                    "/api/collections/{id}/final-report/pages/{page}.png",
                    "/api/collections/{collection}/final-report/pages/1.png?edition=none",
                    "404 404 404 404 404 404 404 404 404"),
            get(
                    "/api/collections/{id}/final-report/versions/{version}/pages",
                    "/api/collections/{collection}/final-report/versions/1/pages",
                    "404 404 404 404 404 404 404 404 404"),
            get(
                    "/api/collections/{id}/final-report/versions/{version}/pages/{page}.png",
                    "/api/collections/{collection}/final-report/versions/1/pages/1.png?edition=none",
                    "404 404 404 404 404 404 404 404 404"),
            post(
                    "/api/collections/{id}/final-report/addition",
                    "/api/collections/{collection}/final-report/addition",
                    NOTHING,
                    "403 403 404 422 404 422 403 422 404"),
            post(
                    "/api/collections/{id}/final-report/draft",
                    "/api/collections/{collection}/final-report/draft",
                    NOTHING,
                    "403 403 404 409 404 409 403 409 404"),
            post(
                    "/api/collections/{id}/final-report/approval",
                    "/api/collections/{collection}/final-report/approval",
                    NOTHING,
                    "403 403 404 422 404 422 403 422 404"),
            post(
                    "/api/collections/{id}/final-report/signing",
                    "/api/collections/{collection}/final-report/signing",
                    NOTHING,
                    "403 403 404 422 404 422 403 422 404"),
            post(
                    "/api/collections/{id}/final-report/file",
                    "/api/collections/{collection}/final-report/file",
                    NOTHING,
                    "403 403 404 409 404 409 403 409 404"),
            post(
                    "/ke-hoach/{id}/tong-hop/them-bao-cao",
                    "/ke-hoach/{plan}/tong-hop/them-bao-cao",
                    NOTHING,
                    "403 403 404 422 404 422 403 422 404"),
            post(
                    "/ke-hoach/{id}/tong-hop/lap-du-thao",
                    "/ke-hoach/{plan}/tong-hop/lap-du-thao",
                    NOTHING,
                    "403 403 404 409 404 409 403 409 404"),
            post(
                    "/ke-hoach/{id}/tong-hop/tai-len",
                    "/ke-hoach/{plan}/tong-hop/tai-len",
                    NOTHING,
                    "403 403 404 422 404 422 403 422 404"),
            post(
                    "/ke-hoach/{id}/tong-hop/duyet",
                    "/ke-hoach/{plan}/tong-hop/duyet",
                    NOTHING,
                    "403 403 404 422 404 422 403 422 404"),
            post(
                    "/ke-hoach/{id}/tong-hop/tiep-thu",
                    "/ke-hoach/{plan}/tong-hop/tiep-thu",
                    NOTHING,
                    "404 404 404 404 404 404 404 404 404"),
            post(
                    "/ke-hoach/{id}/tong-hop/trinh-ky",
                    "/ke-hoach/{plan}/tong-hop/trinh-ky",
                    NOTHING,
                    "403 403 404 422 404 422 403 422 404"),
            get("/ke-hoach/{id}/tong-hop", "/ke-hoach/{plan}/tong-hop", "200 200 404 200 404 200 200 200 404"),
            get("/api/plans/{id}/obligations", "/api/plans/{plan}/obligations", "200 200 404 200 404 200 200 200 404"),
            post(
                    "/api/plans",
                    "/api/plans",
                    Map.of("title", "x", "obligations", "x"),
                    "403 403 403 422 422 403 403 403 403"),
            post("/api/plans/extract", "/api/plans/extract", Map.of("text", ""), "403 403 403 422 422 403 403 422 403"),
            put("/api/plans/{id}/content", "/api/plans/{plan}/content", STALE, "403 403 404 409 404 403 403 403 404"),
            put(
                    "/api/plans/{id}/document",
                    "/api/plans/{plan}/document?version=1",
                    NOTHING,
                    "415 415 415 415 415 415 415 415 415"),
            // What holds the signing back: who writes the plan answers it, while it is not signed.
            put(
                    "/api/plans/{id}/findings/{rule}/answer",
                    "/api/plans/{plan}/findings/deadline-past/answer",
                    Map.of("reason", "x"),
                    "403 403 404 409 404 403 403 403 404"),
            put(
                    "/api/plans/{id}/number-from-register",
                    "/api/plans/{plan}/number-from-register",
                    Map.of("version", 1),
                    "403 403 404 409 404 403 403 403 404"),
            put(
                    "/api/plans/{id}/opinions/{opinionId}/response",
                    "/api/plans/{plan}/opinions/{opinion}/response",
                    Map.of("response", "ACCEPTED", "text", "Đã sửa"),
                    "403 403 404 200 404 403 403 403 404"),
            put(
                    "/api/plans/{id}/alternative",
                    "/api/plans/{plan}/alternative",
                    Map.of("alternative", "x", "reason", "x"),
                    "403 403 404 422 404 422 403 403 404"),
            // The end of a plan: the lead body sees what is open, its office alone asks for the end before its time.
            get("/api/plans/{id}/open-work", "/api/plans/{plan}/open-work", "403 403 404 200 404 200 403 200 404"),
            post(
                    "/api/plans/{id}/closing",
                    "/api/plans/{plan}/closing",
                    NOTHING,
                    "403 403 404 409 404 403 403 403 404"),
            // Whoever writes the plan takes it back from its signatories.
            post(
                    "/api/plans/{id}/withdrawal",
                    "/api/plans/{plan}/withdrawal",
                    Map.of("reason", "Sai ngày"),
                    "403 403 404 409 404 403 403 403 404"),
            post("/ke-hoach/{id}/rut-lai", "/ke-hoach/{plan}/rut-lai", NOTHING, "403 403 404 409 404 403 403 403 404"),
            // A signed plan is stopped by the office of the lead body and by its signatory; a draft is deleted by its
            // writers.
            post(
                    "/api/plans/{id}/cancellation",
                    "/api/plans/{plan}/cancellation",
                    NOTHING,
                    "403 403 404 422 404 422 403 403 404"),
            post("/api/plans/{id}/recall", "/api/plans/{plan}/recall", NOTHING, "403 403 404 422 404 422 403 403 404"),
            post("/ke-hoach/{id}/huy", "/ke-hoach/{plan}/huy", NOTHING, "403 403 404 422 404 422 403 403 404"),
            post("/ke-hoach/{id}/thu-hoi", "/ke-hoach/{plan}/thu-hoi", NOTHING, "403 403 404 422 404 422 403 403 404"),
            delete("/api/plans/{id}", "/api/plans/{plan}", "403 403 404 409 404 403 403 403 404"),
            post("/ke-hoach/{id}/xoa", "/ke-hoach/{plan}/xoa", NOTHING, "403 403 404 409 404 403 403 403 404"),
            get("/api/plans/{id}/anchors", "/api/plans/{plan}/anchors", "200 200 404 200 404 200 200 200 404"),
            put("/api/plans/{id}/anchors", "/api/plans/{plan}/anchors", NOTHING, "403 403 404 422 404 422 403 403 404"),
            put("/api/plans/{id}/event", "/api/plans/{plan}/event", NOTHING, "403 403 404 422 404 422 403 403 404"),
            post(
                    "/api/plans/{id}/receipt",
                    "/api/plans/{plan}/receipt",
                    NOTHING,
                    "204 204 404 204 404 204 204 204 404"),
            // The roll: those who make the plan read it, the office of the lead body takes it.
            get("/api/plans/{id}/attendance", "/api/plans/{plan}/attendance", "403 403 404 200 404 200 200 200 404"),
            put(
                    "/api/plans/{id}/attendance",
                    "/api/plans/{plan}/attendance",
                    NOTHING,
                    "403 403 404 422 404 403 403 403 404"),
            get("/ke-hoach/{id}/diem-danh", "/ke-hoach/{plan}/diem-danh", "403 403 404 200 404 200 200 200 404"),
            post(
                    "/ke-hoach/{id}/diem-danh",
                    "/ke-hoach/{plan}/diem-danh",
                    NOTHING,
                    "403 403 404 422 404 403 403 403 404"),
            // The work of A: A itself, the office and body that lead, the administrator.
            get("/api/deadlines", "/api/deadlines?unit=so-du-lich", "200 200 200 200 200 200 200 200 200"),
            get("/api/deadlines.xlsx", "/api/deadlines.xlsx", "200 200 200 200 200 200 200 200 200"),
            // Reminding by hand answers each id by itself; the plan's page is for those who make the plan.
            post("/api/deadlines/actions", "/api/deadlines/actions", NOTHING, "422 422 422 422 422 422 422 422 422"),
            post(
                    "/ke-hoach/{id}/nhac",
                    "/ke-hoach/{plan}/nhac?muc=" + NO_ID,
                    NOTHING,
                    "403 403 404 409 404 409 409 409 404"),
            get("/api/uploads", "/api/uploads", "200 200 200 200 200 200 200 200 200"),
            get("/api/assignments/{id}", "/api/assignments/{reportA}", "200 404 404 200 404 200 404 200 404"),
            get("/api/attachments/{id}", "/api/attachments/{file}", "200 404 404 200 404 200 404 200 404"),
            delete("/api/attachments/{id}", "/api/attachments/{file}", "409 404 404 404 404 404 404 404 404"),
            post(
                    "/api/assignments/{id}/attachments",
                    "/api/assignments/{reportA}/attachments",
                    NOTHING,
                    "422 404 404 404 404 404 404 404 404"),
            // What a key in the address opens: with a wrong one it is the same for everybody.
            get("/van-ban/{key}", "/van-ban/sai", "404 404"),
            get("/van-ban/{key}/mo", "/van-ban/sai/mo", "404 404"),
            get("/van-ban/{key}/tai-ve", "/van-ban/sai/tai-ve", "404 404"),
            post("/van-ban/{key}/xac-nhan", "/van-ban/sai/xac-nhan", NOTHING, "404 404"),
            get("/thu-den/{key}", "/thu-den/sai", "404 404"),
            get("/thu-den/{key}/mo", "/thu-den/sai/mo", "404 404"),
            get("/thu-den/{key}/tai-ve", "/thu-den/sai/tai-ve", "404 404"),
            get(LINKED, "/viec/" + WRONG, "404 404"),
            post(LINKED, "/viec/" + WRONG, NOTHING, "404 404"),
            get(LINKED + "/giai-trinh", "/viec/" + WRONG + "/giai-trinh", "404 404"),
            get(LINKED + "/da-nhan", "/viec/" + WRONG + "/da-nhan", "404 404"),
            get(LINKED + "/tep", "/viec/" + WRONG + "/tep", "404 404"),
            get(LINKED + "/xoa-tep", "/viec/" + WRONG + "/xoa-tep", "404 404"),
            post(LINKED + "/giai-trinh", "/viec/" + WRONG + "/giai-trinh", NOTHING, "404 404"),
            post(LINKED + "/da-mo", "/viec/" + WRONG + "/da-mo", NOTHING, "404 404"),
            post(LINKED + "/da-nhan", "/viec/" + WRONG + "/da-nhan", NOTHING, "404 404"),
            post(LINKED + "/tep", "/viec/" + WRONG + "/tep", NOTHING, "404 404"),
            post(LINKED + "/xoa-tep", "/viec/" + WRONG + "/xoa-tep", NOTHING, "404 404"),
            // Links to work of units without an account: the office that issues the plan.
            get("/ke-hoach/{id}/duong-dan", "/ke-hoach/{plan}/duong-dan", "403 403 404 200 404 403 403 200 404"),
            post(
                    "/ke-hoach/{id}/duong-dan",
                    "/ke-hoach/{plan}/duong-dan?viec={reportA}",
                    NOTHING,
                    "403 404 404 422 404 403 404 403 404"),
            post(
                    "/ke-hoach/{id}/duong-dan/{link}/thu-hoi",
                    "/ke-hoach/{plan}/duong-dan/00000000-0000-0000-0000-000000000000/thu-hoi",
                    NOTHING,
                    "403 403 404 404 404 403 403 404 404"),
            // Why something is late: the unit sees and answers its own requests, the offices that issue the plan ask.
            get("/ke-hoach/{id}/giai-trinh", "/ke-hoach/{plan}/giai-trinh", "200 200 404 200 404 200 200 200 404"),
            post(
                    "/ke-hoach/{id}/giai-trinh",
                    "/ke-hoach/{plan}/giai-trinh",
                    NOTHING,
                    "403 403 404 422 404 403 403 422 404"),
            post(
                    "/ke-hoach/{id}/giai-trinh/{request}",
                    "/ke-hoach/{plan}/giai-trinh/" + NO_ID,
                    NOTHING,
                    "404 404 404 404 404 404 404 404 404"),
            // Entering for a unit: the office that takes its reports, and nobody else, the unit itself included.
            post(
                    "/api/assignments/{id}/on-behalf",
                    "/api/assignments/{reportA}/on-behalf",
                    NOTHING,
                    "403 404 404 422 404 403 404 403 404"),
            get(
                    "/ke-hoach/{id}/nhap-thay/{viec}",
                    "/ke-hoach/{plan}/nhap-thay/{reportA}",
                    "403 404 404 200 404 403 404 403 404"),
            behalf("", "403 404 404 422 404 403 404 403 404"),
            behalf("/tep", "403 404 404 422 404 403 404 403 404"),
            behalf("/xoa-tep", "403 404 404 404 404 403 404 403 404"),
            post(
                    "/api/assignments/{id}/extension-requests",
                    "/api/assignments/{reportA}/extension-requests",
                    Map.of("requestedDueAt", "2099-05-01", "reason", "x"),
                    "409 404 404 404 404 404 404 404 404"),
            post(
                    "/api/assignments/{id}/receipt",
                    "/api/assignments/{reportA}/receipt",
                    NOTHING,
                    "204 404 404 404 404 404 404 404 404"),
            // Why it is late: the unit says it, where an office asks; here nobody has.
            post(
                    "/api/assignments/{id}/explanation",
                    "/api/assignments/{reportA}/explanation",
                    Map.of("answer", "x"),
                    "409 404 404 404 404 404 404 404 404"),
            // Tasks: who may work on one reads it.
            get("/api/tasks/{taskId}", "/api/tasks/{dutyTask}", "200 404 404 404 404 404 404 200 404"),
            post(
                    "/api/tasks/{taskId}/complete",
                    "/api/tasks/{handedA}/complete",
                    Map.of("summary", "x"),
                    "409 404 404 404 404 404 404 409 404"),
            get(
                    "/viec/{businessKey:.{1,19}|" + SecretKey.ID_OF_WORK + "}",
                    "/viec/{duty}",
                    "302 302 302 302 302 302 302 302 302"),
            get("/viec/y-kien/{businessKey}", "/viec/y-kien/{duty}", "302 302 302 302 302 302 302 302 302"),
            get("/viec/ky/{businessKey}", "/viec/ky/{duty}", "302 302 302 302 302 302 302 302 302"),
            get("/viec/ke-hoach/{businessKey}", "/viec/ke-hoach/{duty}", "302 302 302 302 302 302 302 302 302"),
            // Pages.
            get("/", "/", "200 200 200 200 200 200 200 200 200"),
            get("/ke-hoach", "/ke-hoach", "200 200 200 200 200 200 200 200 200"),
            post("/ke-hoach", "/ke-hoach?title=", NOTHING, "403 403 403 422 422 403 403 403 403"),
            get("/ke-hoach/{id}", "/ke-hoach/{plan}", "200 200 404 200 404 200 200 200 404"),
            get("/ke-hoach/{id}/nhat-ky", "/ke-hoach/{plan}/nhat-ky", "403 403 404 200 404 200 200 200 404"),
            post(
                    "/ke-hoach/{id}/phuong-an",
                    "/ke-hoach/{plan}/phuong-an",
                    NOTHING,
                    "403 403 404 422 404 422 403 403 404"),
            post("/ke-hoach/{id}/moc", "/ke-hoach/{plan}/moc", NOTHING, "403 403 404 422 404 422 403 403 404"),
            post("/ke-hoach/{id}/su-kien", "/ke-hoach/{plan}/su-kien", NOTHING, "403 403 404 422 404 422 403 403 404"),
            post(
                    "/ke-hoach/{id}/ket-thuc",
                    "/ke-hoach/{plan}/ket-thuc",
                    NOTHING,
                    "403 403 404 409 404 403 403 403 404"),
            post(
                    "/ke-hoach/{id}/giu-lai",
                    "/ke-hoach/{plan}/giu-lai?lam=giu-nguyen&rule=deadline-past&reason=x",
                    NOTHING,
                    "403 403 404 409 404 403 403 403 404"),
            post("/ke-hoach/{id}/da-nhan", "/ke-hoach/{plan}/da-nhan", NOTHING, "302 302 404 302 404 302 302 302 404"),
            // The document beside its reading: those who make the plan look, who drafts it writes while it is a draft.
            get("/ke-hoach/{id}/doc", "/ke-hoach/{plan}/doc", "403 403 404 200 404 200 200 200 404"),
            get(
                    "/ke-hoach/{id}/doc/viec/{index}",
                    "/ke-hoach/{plan}/doc/viec/0",
                    "403 403 404 200 404 200 200 200 404"),
            post("/ke-hoach/tai-len", "/ke-hoach/tai-len", NOTHING, "403 403 403 422 422 403 403 422 403"),
            desk("/viec/{index}", "/viec/0?lam=xem&version=1"),
            desk("/noi-nhan/{index}", "/noi-nhan/0?purpose=ACT&version=1"),
            desk("/viec", "/viec?what=x&version=1"),
            desk("/luu-y", "/luu-y?lam=sua&rule=x&field=x&version=1"),
            desk("/van-ban", "/van-ban?text=x&version=1"),
            desk("/thay-doi", "/thay-doi?version=1"),
            desk("/thay-doi/{key}", "/thay-doi/title?moi=true&version=1"),
            desk("/hoan-tac", "/hoan-tac?version=1"),
            get("/thoi-han", "/thoi-han", "200 200 200 200 200 200 200 200 200"),
            get("/dang-nhap", "/dang-nhap", "200 200 200 200 200 200 200 200 200"),
            post(
                    "/dang-nhap",
                    "/dang-nhap?ten=dv-so-noi-vu&matKhau=dv-so-noi-vu",
                    NOTHING,
                    "302 302 302 302 302 302 302 302 302"),
            post("/dang-xuat", "/dang-xuat", NOTHING, "302 302 302 302 302 302 302 302 302"),
            // Mails: one's own, an office those of its plans, administrators all.
            get("/thu", "/thu", "200 200 200 200 200 200 200 200 200"),
            get("/thu/{id}", "/thu/{mail}", "200 404 404 404 404 404 404 200 404"),
            get("/thu/{id}/goc.eml", "/thu/{mail}/goc.eml", "200 404 404 404 404 404 404 200 404"),
            get("/thu/{id}/kem-theo", "/thu/{mail}/kem-theo", "404 404 404 404 404 404 404 404 404"),
            get("/api/outbox", "/api/outbox", "403 403 403 200 200 403 403 200 403"),
            post("/api/outbox/{id}/retry", "/api/outbox/{mail}/retry", NOTHING, "403 403 403 403 403 403 403 409 403"),
            // After a restoration: administrators.
            get("/mau-van-ban", "/mau-van-ban", "403 403 403 403 403 403 403 200 403"),
            get(
                    "/mau-van-ban/{code}/dang-dung.docx",
                    "/mau-van-ban/doan/dang-dung.docx",
                    "403 403 403 403 403 403 403 200 403"),
            get(
                    "/mau-van-ban/{code}/ban/{id}.docx",
                    "/mau-van-ban/doan/ban/9.docx",
                    "403 403 403 403 403 403 403 404 403"),
            get(
                    "/mau-van-ban/{code}/xem-thu/{number}.docx",
                    "/mau-van-ban/doan/xem-thu/0.docx",
                    "403 403 403 403 403 403 403 200 403"),
            post("/mau-van-ban/{code}", "/mau-van-ban/doan", NOTHING, "403 403 403 403 403 403 403 422 403"),
            post(
                    "/mau-van-ban/{code}/lay-lai",
                    "/mau-van-ban/doan/lay-lai?id=9&reason=x",
                    NOTHING,
                    "403 403 403 403 403 403 403 404 403"),
            get("/phuc-hoi", "/phuc-hoi", "403 403 403 403 403 403 403 200 403"),
            post("/phuc-hoi", "/phuc-hoi", NOTHING, "403 403 403 403 403 403 403 422 403"),
            post("/phuc-hoi/thu", "/phuc-hoi/thu", NOTHING, "403 403 403 403 403 403 403 400 403"),
            get("/api/restoration", "/api/restoration", "403 403 403 403 403 403 403 200 403"),
            post(
                    "/api/restoration/confirmation",
                    "/api/restoration/confirmation",
                    NOTHING,
                    "403 403 403 403 403 403 403 422 403"),
            post("/api/restoration/mails", "/api/restoration/mails", NOTHING, "403 403 403 403 403 403 403 422 403"),
            // Registers.
            get("/api/units", "/api/units", "200 200 200 200 200 200 200 200 200"),
            get("/api/document-types", "/api/document-types", "200 200 200 200 200 200 200 200 200"),
            get("/api/people", "/api/people", "403 403 403 200 200 403 403 200 403"),
            get("/api/calendar/{year}", "/api/calendar/2026", "200 200 200 200 200 200 200 200 200"),
            put("/api/calendar/{year}", "/api/calendar/2026", NOTHING, "403 403 403 403 403 403 403 422 403"),
            get(
                    "/api/registers/{body}/{year}/{type}",
                    "/api/registers/doan-khoi/2026/KH",
                    "403 403 403 200 200 403 403 200 403"),
            put(
                    "/api/registers/{body}/{year}/{type}",
                    "/api/registers/doan-khoi/2026/KH",
                    NOTHING,
                    "403 403 403 403 403 403 403 422 403"),
            // A body's office keeps its registers, beside administrators.
            post(
                    "/api/registers/{body}/{year}/{type}/reservations",
                    "/api/registers/doan-khoi/2026/KH/reservations",
                    NOTHING,
                    "403 403 403 422 403 403 403 422 403"),
            put(
                    "/api/registers/{body}/{year}/{type}/{number}/plan",
                    "/api/registers/doan-khoi/2026/KH/1/plan",
                    NOTHING,
                    "403 403 403 422 403 403 403 422 403"),
            post(
                    "/api/registers/{body}/{year}/{type}/{number}/void",
                    "/api/registers/doan-khoi/2026/KH/1/void",
                    NOTHING,
                    "403 403 403 422 403 403 403 422 403"),
            post(
                    "/api/registers/{body}/{year}/{type}/papers",
                    "/api/registers/doan-khoi/2026/KH/papers",
                    NOTHING,
                    "403 403 403 422 403 403 403 422 403"),
            // In print it is for those of the body.
            get(
                    "/api/registers/{body}/{year}/{type}.xlsx",
                    "/api/registers/doan-khoi/2026/KH.xlsx",
                    "403 403 403 200 403 403 403 200 403"),
            get(
                    "/api/registers/{body}/{year}/{type}.pdf",
                    "/api/registers/doan-khoi/2026/KH.pdf",
                    "403 403 403 200 403 403 403 200 403"),
            get("/so/in", "/so/in?body=doan-khoi&year=2026&type=KH", "403 403 403 200 403 403 403 200 403"),
            get("/so", "/so", "200 200 200 200 200 200 200 200 200"),
            post("/so/noi", "/so/noi?body=doan-khoi&year=2026&type=KH", NOTHING, "403 403 403 422 403 403 403 422 403"),
            post("/so/giu", "/so/giu?body=doan-khoi&year=2026&type=KH", NOTHING, "403 403 403 422 403 403 403 422 403"),
            post(
                    "/so/dung-cho",
                    "/so/dung-cho?body=doan-khoi&year=2026&type=KH",
                    NOTHING,
                    "403 403 403 422 403 403 403 422 403"),
            post("/so/bo", "/so/bo?body=doan-khoi&year=2026&type=KH", NOTHING, "403 403 403 422 403 403 403 422 403"),
            post(
                    "/so/giay",
                    "/so/giay?body=doan-khoi&year=2026&type=KH",
                    NOTHING,
                    "403 403 403 422 403 403 403 422 403"),
            post("/so/dat", "/so/dat?body=doan-khoi&year=2026&type=KH", NOTHING, "403 403 403 403 403 403 403 422 403"),
            // Substitutes: one's own.
            get("/api/substitutes", "/api/substitutes", "200 200 200 200 200 200 200 200 200"),
            post("/api/substitutes", "/api/substitutes", NOTHING, "422 422 422 422 422 422 422 422 422"),
            delete("/api/substitutes/{id}", "/api/substitutes/" + NO_ID, "404 404 404 404 404 404 404 404 404"),
            post(
                    "/api/substitutes/{id}/decline",
                    "/api/substitutes/" + NO_ID + "/decline",
                    NOTHING,
                    "404 404 404 404 404 404 404 404 404"),
            get("/ky-thay", "/ky-thay", "200 200 200 200 200 200 200 200 200"),
            post("/ky-thay", "/ky-thay", NOTHING, "422 422 422 422 422 422 422 422 422"),
            post(
                    "/ky-thay/{id}/thu-hoi",
                    "/ky-thay/" + NO_ID + "/thu-hoi",
                    NOTHING,
                    "404 404 404 404 404 404 404 404 404"),
            post(
                    "/ky-thay/{id}/tu-choi",
                    "/ky-thay/" + NO_ID + "/tu-choi",
                    NOTHING,
                    "404 404 404 404 404 404 404 404 404"),
            // The record: of a plan for those who make it, the whole for administrators.
            get("/api/audit/{planId}", "/api/audit/{plan}", "403 403 404 200 404 200 200 200 404"),
            get("/api/audit", "/api/audit", "403 403 403 403 403 403 403 200 403"),
            get("/api/audit/verify", "/api/audit/verify", "403 403 403 403 403 403 403 200 403"),
            // The demo clock.
            get("/api/demo/clock", "/api/demo/clock", "403 403 403 403 403 403 403 200 403"),
            put("/api/demo/clock", "/api/demo/clock", NOTHING, "403 403 403 403 403 403 403 422 403"));

    private Matrix() {}

    private static Expectation get(String endpoint, String path, String answers) {
        return new Expectation("GET " + endpoint, path, null, answers);
    }

    private static Expectation behalf(String what, String answers) {
        return post(
                "/ke-hoach/{id}/nhap-thay/{viec}" + what,
                "/ke-hoach/{plan}/nhap-thay/{reportA}" + what,
                NOTHING,
                answers);
    }

    /** What an office does for one recipient of a plan; there is none of that id. */
    private static Expectation recipient(String what, String answers) {
        return post(
                "/ke-hoach/{id}/noi-nhan/{line}" + what, "/ke-hoach/{plan}/noi-nhan/" + NO_ID + what, NOTHING, answers);
    }

    private static Expectation collection(String endpoint, String answers) {
        return get("/api/collections/{id}" + endpoint, "/api/collections/{collection}" + endpoint, answers);
    }

    private static Expectation delete(String endpoint, String path, String answers) {
        return new Expectation("DELETE " + endpoint, path, null, answers);
    }

    private static Expectation post(String endpoint, String path, Object body, String answers) {
        return new Expectation("POST " + endpoint, path, body, answers);
    }

    /** A step at the reading desk of a plan that is signed. */
    private static Expectation desk(String endpoint, String path) {
        return post(
                "/ke-hoach/{id}/doc" + endpoint,
                "/ke-hoach/{plan}/doc" + path,
                NOTHING,
                "403 403 404 409 404 403 403 403 404");
    }

    private static Expectation put(String endpoint, String path, Object body, String answers) {
        return new Expectation("PUT " + endpoint, path, body, answers);
    }
}
