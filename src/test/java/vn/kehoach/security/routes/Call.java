package vn.kehoach.security.routes;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.kehoach.security.routes.Rule.Who;

/**
 * One call, and from whom on it is let through.
 *
 * @param who the least that is needed
 * @param method of HTTP
 * @param path with E for an address of the engine
 */
record Call(Who who, String method, String path) {

    private static final List<String> ENGINES =
            List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");

    /** What browsers were seen to ask, screen by screen, what programs may ask, and what attackers would. */
    private static final String TABLE =
            """
            NOBODY POST /camunda/api/admin/setup/default/user/create
            NOBODY GET /camunda/app/admin/default/setup/
            NOBODY POST E/deployment/create
            NOBODY POST E/deployment/1/redeploy
            NOBODY DELETE E/deployment/1
            NOBODY DELETE E/process-definition/1
            NOBODY DELETE E/process-definition/key/plan-lifecycle
            NOBODY DELETE E/process-definition/key/plan-lifecycle/delete
            NOBODY POST E/identity/verify
            NOBODY POST E/identity/password-policy
            NOBODY POST E/signal
            NOBODY POST E/condition
            NOBODY POST E/task/create
            NOBODY POST E/task/1/bpmnError
            NOBODY POST E/task/1/bpmnEscalation
            NOBODY POST E/task/1/delegate
            NOBODY POST E/task/1/resolve
            NOBODY POST E/task/1/variables
            NOBODY PUT E/task/1/variables/x
            NOBODY POST E/task/1/variables/x/data
            NOBODY POST E/task/1/localVariables
            NOBODY POST E/task/1/comment/create
            NOBODY POST E/task/1/attachment/create
            NOBODY PUT E/task/1
            NOBODY DELETE E/task/1
            NOBODY POST E/decision-definition/key/reminder-policy/evaluate
            NOBODY POST E/external-task/fetchAndLock
            NOBODY POST E/external-task/1/complete
            NOBODY POST E/case-definition/1/create
            NOBODY POST E/case-execution/1/complete
            NOBODY POST E/execution/1/signal
            NOBODY POST E/execution/1/messageSubscriptions/x/trigger
            NOBODY POST E/history/cleanup
            NOBODY POST E/history/process-instance
            NOBODY POST E/modification/execute
            NOBODY POST E/history/process-instance/delete
            NOBODY DELETE E/history/process-instance/1
            NOBODY PUT E/history/user-operation/1/set-annotation
            NOBODY DELETE E/history/variable-instance/1
            NOBODY POST E/schema/log
            NOBODY POST E/telemetry/configuration
            NOBODY OPTIONS E/task
            NOBODY OPTIONS E/deployment
            NOBODY GET /elsewhere
            NOBODY GET /v3/api-docs
            NOBODY GET /swagger-ui.html
            NOBODY GET /webjars/htmx.org/2.0.10/dist/htmx.js
            NOBODY GET /ENGINE-REST/task
            NOBODY GET /Camunda/api/engine/engine/default/task
            NOBODY GET /camunda/api/tasklist/plugin/tasklistPlugins/default/x
            NOBODY GET /camunda/api/welcome/plugin/welcomePlugins/default/x
            NOBODY GET /camunda-welcome
            NOBODY DELETE /thu/1
            NOBODY PUT /ke-hoach/1
            NOBODY POST /actuator/shutdown
            NOBODY OPTIONS /api/plans
            ANYBODY GET /
            ANYBODY GET /thu-den/khoa
            ANYBODY GET /thu-den/khoa/mo
            ANYBODY GET /thu-den/khoa/tai-ve
            NOBODY POST /thu-den/khoa
            ANYBODY GET /van-ban/khoa
            ANYBODY GET /van-ban/khoa/mo
            ANYBODY POST /van-ban/khoa/xac-nhan
            NOBODY DELETE /van-ban/khoa
            ANYBODY GET /viec/khoa-cua-viec-co-the-bi-chep-thieu
            ANYBODY POST /viec/khoa-cua-viec-co-the-bi-chep-thieu
            ANYBODY POST /viec/khoa-cua-viec-co-the-bi-chep-thieu/tep
            NOBODY DELETE /viec/khoa-cua-viec-co-the-bi-chep-thieu
            LOGGED_IN GET /viec/00000000-0000-0000-0000-000000000000
            LOGGED_IN GET /ke-hoach/00000000-0000-0000-0000-000000000000/duong-dan
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/duong-dan
            NOBODY GET /van-ban
            ANYBODY HEAD /css/kehoach.css
            ANYBODY GET /js/demo-clock.js
            ANYBODY GET /favicon.ico
            ANYBODY GET /webjars/htmx.org/2.0.10/dist/htmx.min.js
            ANYBODY GET /webjars/angular-i18n/1.8.3/angular-locale_vi-vn.js
            ANYBODY GET /error
            ANYBODY GET /dang-nhap
            ANYBODY POST /dang-xuat
            ANYBODY GET /camunda/app/tasklist/default/
            ANYBODY GET /camunda
            ANYBODY GET /camunda/favicon.ico
            ANYBODY GET /camunda/lib/deps.js
            ANYBODY GET /camunda/assets/glyphicons-halflings-regular.woff2
            ANYBODY GET /camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js
            ANYBODY GET /camunda/api/engine/engine
            ANYBODY GET /camunda/api/engine/engine/
            ANYBODY GET /camunda/api/admin/auth/user/default
            ANYBODY POST /camunda/api/admin/auth/user/default/login/tasklist
            ANYBODY POST /camunda/api/admin/auth/user/default/logout
            ANYBODY GET /oauth2/authorization/co-quan
            ANYBODY GET /login/oauth2/code/co-quan
            ANYBODY GET /actuator/health
            ANYBODY GET /actuator/health/readiness
            ADMIN GET /actuator
            ADMIN GET /actuator/prometheus
            LOGGED_IN GET /api/plans
            LOGGED_IN DELETE /api/attachments/00000000-0000-0000-0000-000000000000
            LOGGED_IN GET /api/plans/00000000-0000-0000-0000-000000000000/evidence.zip
            LOGGED_IN GET /ke-hoach
            LOGGED_IN PUT /api/plans/00000000-0000-0000-0000-000000000000/alternative
            LOGGED_IN PUT /api/plans/00000000-0000-0000-0000-000000000000/event
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/da-nhan
            LOGGED_IN GET /ke-hoach/00000000-0000-0000-0000-000000000000/thu
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/thu
            LOGGED_IN GET /ke-hoach/00000000-0000-0000-0000-000000000000/thu/gui
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/thu/gui
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/thu/da-gui/00000000-0000-0000-0000-000000000000
            LOGGED_IN GET /api/plans/00000000-0000-0000-0000-000000000000/opinions.docx
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/van-ban/ky-so
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/van-ban/ky-so/may-chu
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/van-ban/ky-so/con-dau
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/phuong-an
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/su-kien
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/moc
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/ket-thuc
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/giu-lai
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/nhac
            LOGGED_IN GET /ke-hoach/00000000-0000-0000-0000-000000000000/nhat-ky
            LOGGED_IN GET /ke-hoach/00000000-0000-0000-0000-000000000000/diem-danh
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/diem-danh
            LOGGED_IN PUT /api/plans/00000000-0000-0000-0000-000000000000/attendance
            LOGGED_IN GET /api/collections/00000000-0000-0000-0000-000000000000/final-report
            LOGGED_IN POST /api/collections/00000000-0000-0000-0000-000000000000/final-report/draft
            LOGGED_IN POST /api/collections/00000000-0000-0000-0000-000000000000/final-report/signing
            LOGGED_IN GET /api/collections/00000000-0000-0000-0000-000000000000/final-report/document.pdf
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/tong-hop/them-bao-cao
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/tong-hop/lap-du-thao
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/tong-hop/tai-len
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/tong-hop/duyet
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/tong-hop/tiep-thu
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/tong-hop/trinh-ky
            LOGGED_IN POST /api/collections/00000000-0000-0000-0000-000000000000/freeze
            LOGGED_IN POST /api/collections/00000000-0000-0000-0000-000000000000/reopen
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/tong-hop/chot
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/tong-hop/mo-lai
            LOGGED_IN GET /ke-hoach/00000000-0000-0000-0000-000000000000/doc
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/van-ban/ghi
            LOGGED_IN GET /ke-hoach/00000000-0000-0000-0000-000000000000/doc/viec/0
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/doc/viec/0
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/doc/noi-nhan/0
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/doc/hoan-tac
            LOGGED_IN POST /ke-hoach/tai-len
            LOGGED_IN PUT /api/plans/00000000-0000-0000-0000-000000000000/document
            LOGGED_IN GET /ke-hoach/00000000-0000-0000-0000-000000000000/noi-nhan
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/noi-nhan/them
            LOGGED_IN GET /ke-hoach/00000000-0000-0000-0000-000000000000/nhap-thay/1
            LOGGED_IN POST /ke-hoach/00000000-0000-0000-0000-000000000000/nhap-thay/1/tep
            LOGGED_IN POST /api/assignments/00000000-0000-0000-0000-000000000000/on-behalf
            LOGGED_IN GET /ky-thay
            LOGGED_IN POST /ky-thay
            LOGGED_IN POST /ky-thay/00000000-0000-0000-0000-000000000000/tu-choi
            LOGGED_IN GET /so
            LOGGED_IN GET /so/in
            LOGGED_IN POST /so/giu
            LOGGED_IN POST /so/noi
            LOGGED_IN GET /thoi-han
            LOGGED_IN GET /thu
            LOGGED_IN GET /thu/1
            LOGGED_IN GET /viec/x
            LOGGED_IN GET E/task
            LOGGED_IN GET E/task/count
            LOGGED_IN GET E/filter
            LOGGED_IN GET E/filter/count
            LOGGED_IN GET E/filter/1
            LOGGED_IN POST E/task
            LOGGED_IN POST E/task/count
            LOGGED_IN POST E/filter/1/list
            LOGGED_IN POST E/filter/1/count
            LOGGED_IN POST E/filter/1/singleResult
            LOGGED_IN OPTIONS E/filter
            LOGGED_IN OPTIONS E/filter/1
            LOGGED_IN GET E/task/1
            LOGGED_IN GET E/task/1/form
            LOGGED_IN GET E/task/1/deployed-form
            LOGGED_IN GET E/task/1/form-variables
            LOGGED_IN GET E/task/1/variables
            LOGGED_IN GET E/task/1/variables/x
            LOGGED_IN GET E/task/1/identity-links
            LOGGED_IN GET E/task/1/comment
            LOGGED_IN POST E/task/1/claim
            LOGGED_IN POST E/task/1/unclaim
            LOGGED_IN POST E/task/1/complete
            LOGGED_IN POST E/task/1/submit-form
            LOGGED_IN GET E/process-definition
            LOGGED_IN GET E/process-definition/count
            LOGGED_IN GET E/process-definition/key/plan-lifecycle
            LOGGED_IN GET E/process-definition/1
            LOGGED_IN GET E/process-definition/1/xml
            LOGGED_IN GET E/process-definition/key/plan-lifecycle/xml
            LOGGED_IN GET E/history/user-operation
            LOGGED_IN GET E/history/user-operation/count
            LOGGED_IN GET E/user
            LOGGED_IN GET E/user/gate-a/profile
            LOGGED_IN GET E/authorization
            LOGGED_IN GET E/authorization/count
            ADMIN GET E/authorization/check
            ADMIN GET E/batch/statistics/
            ADMIN GET E/case-definition/count
            ADMIN GET E/decision-definition
            ADMIN GET E/decision-requirements-definition
            ADMIN GET E/deployment
            ADMIN GET E/deployment/1/resources/1/data
            ADMIN GET E/group
            ADMIN GET E/history/batch
            ADMIN GET E/history/decision-instance
            ADMIN GET E/history/process-instance
            ADMIN GET E/history/variable-instance
            ADMIN GET E/history/detail
            ADMIN GET E/history/task
            ADMIN GET E/history/identity-link-log
            ADMIN GET E/history/job-log
            ADMIN GET E/history/external-task-log
            ADMIN GET E/history/activity-instance
            ADMIN GET E/identity/password-policy
            ADMIN GET E/identity/groups?userId=gate-b
            ADMIN GET E/incident
            ADMIN GET E/job
            ADMIN GET E/job-definition
            ADMIN GET E/event-subscription
            ADMIN GET E/execution
            ADMIN GET E/metrics
            ADMIN GET E/process-definition/1/deployed-start-form
            ADMIN GET E/process-definition/1/statistics
            ADMIN GET E/process-definition/1/static-called-process-definitions
            ADMIN GET E/process-instance
            ADMIN GET E/process-instance/1
            ADMIN GET E/process-instance/1/activity-instances
            ADMIN GET E/process-instance/1/variables
            ADMIN GET E/task/report/candidate-group-count
            ADMIN GET E/task/1/localVariables
            ADMIN GET E/task/1/attachment
            ADMIN GET E/telemetry/data
            ADMIN GET E/tenant
            ADMIN GET E/user/count
            ADMIN GET E/variable-instance
            ADMIN GET /api/audit
            ADMIN GET /api/audit/verify
            ADMIN GET /api/restoration
            ADMIN GET /phuc-hoi
            ADMIN GET /mau-van-ban
            ADMIN GET /mau-van-ban/doan/dang-dung.docx
            ADMIN POST /mau-van-ban/doan
            ADMIN POST /mau-van-ban/doan/lay-lai
            ADMIN GET E/process-definition/statistics
            ADMIN GET E/version
            ADMIN OPTIONS E/user/
            ADMIN OPTIONS E/group/
            ADMIN OPTIONS E/tenant/
            ADMIN GET /camunda/api/cockpit/plugin/base/default/process-definition/statistics
            ADMIN POST /camunda/api/cockpit/plugin/base/default/incident/count
            ADMIN GET /camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated
            ADMIN POST E/process-instance
            ADMIN POST E/process-instance/count
            ADMIN POST E/variable-instance
            ADMIN POST E/variable-instance/count
            ADMIN POST E/job
            ADMIN POST E/job/count
            ADMIN POST E/external-task
            ADMIN POST E/external-task/count
            ADMIN POST E/group
            ADMIN POST E/group/count
            ADMIN POST E/history/task
            ADMIN POST E/history/task/count
            ADMIN PUT E/job/1/retries
            ADMIN PUT E/job-definition/1/retries
            ADMIN PUT E/incident/1/annotation
            ADMIN PUT E/process-instance/1/suspended
            ADMIN POST E/process-instance/1/modification
            ADMIN POST E/process-instance/1/variables
            ADMIN DELETE E/process-instance/1
            ADMIN PUT E/execution/1/localVariables/x
            ADMIN PUT E/batch/1/suspended
            ADMIN PUT E/decision-definition/1/history-time-to-live
            ADMIN POST E/process-definition/1/start
            ADMIN POST E/task/1/identity-links/delete
            ADMIN PUT E/tenant/nothing
            ADMIN POST E/message
            ADMIN PUT E/process-definition/1/suspended
            ADMIN POST E/process-definition/key/nothing/start
            ADMIN POST E/migration/validate
            ADMIN POST E/task/1/assignee
            ADMIN POST E/task/1/identity-links
            ADMIN POST E/filter/create
            ADMIN DELETE E/filter/1
            ADMIN POST E/user/create
            ADMIN PUT E/user/nobody/profile
            ADMIN PUT E/user/nobody/credentials
            ADMIN POST E/user/nobody/unlock
            ADMIN POST E/group/create
            ADMIN PUT E/group/nothing/members/nobody
            ADMIN POST E/authorization/create
            ADMIN DELETE E/authorization/1
            """;

    /** All of them, those of the engine at its three addresses. */
    static Stream<Call> all() {
        return TABLE.lines().map(line -> line.split(" ")).flatMap(line -> paths(line[2])
                .map(path -> new Call(Who.valueOf(line[0]), line[1], path)));
    }

    private static Stream<String> paths(String path) {
        return path.startsWith("E/") ? ENGINES.stream().map(engine -> engine + path.substring(1)) : Stream.of(path);
    }

    boolean reads() {
        return !List.of("POST", "PUT", "DELETE", "PATCH").contains(method);
    }

    /** As the gate sees it. */
    MockHttpServletRequest request() {
        String bare = path.replaceAll("\\?.*", "");
        MockHttpServletRequest request = new MockHttpServletRequest(method, bare);
        request.setServletPath(bare);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }

    @Override
    public String toString() {
        return method + " " + path + " for " + who;
    }
}
