package vn.kehoach.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.book.RegisterSheet;
import vn.kehoach.document.book.RegisterTable;
import vn.kehoach.document.book.RegisterTables;
import vn.kehoach.document.pdf.PaperPdf;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.FileToSend;
import vn.kehoach.download.SheetCells;
import vn.kehoach.download.TemporaryContent;
import vn.kehoach.organisation.account.Caller;

/** A register printed: as a spreadsheet, a PDF, and a page. */
@Controller
class RegisterPrintController {

    private final RegisterTables tables;
    private final PaperPdf pdf;
    private final Downloads downloads;

    RegisterPrintController(RegisterTables tables, PaperPdf pdf, Downloads downloads) {
        this.tables = tables;
        this.pdf = pdf;
        this.downloads = downloads;
    }

    @GetMapping("/api/registers/{body}/{year}/{type}.xlsx")
    void sheet(
            @PathVariable String body,
            @PathVariable int year,
            @PathVariable String type,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        RegisterTable table = tables.of(body, year, type, caller);
        Supplier<FileToSend> file = () -> TemporaryContent.file(
                name(body, year, type) + ".xlsx", SheetCells.TYPE, out -> RegisterSheet.write(table, out));
        downloads.send(caller.userId(), entry(body, year, type), file, request, response);
    }

    @GetMapping("/api/registers/{body}/{year}/{type}.pdf")
    void pdf(
            @PathVariable String body,
            @PathVariable int year,
            @PathVariable String type,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        RegisterTable table = tables.of(body, year, type, caller);
        Supplier<FileToSend> file = () -> TemporaryContent.file(
                name(body, year, type) + ".pdf", DocumentType.PDF.media(), out -> out.write(pdf.of(table)));
        downloads.send(caller.userId(), entry(body, year, type), file, request, response);
    }

    @GetMapping("/so/in")
    String page(
            @RequestParam String body, @RequestParam int year, @RequestParam String type, Caller caller, Model model) {
        model.addAttribute("table", tables.of(body, year, type, caller));
        model.addAttribute("body", body);
        model.addAttribute("type", type);
        return "so/in";
    }

    private static AuditEntry entry(String body, int year, String type) {
        return AuditEntry.of("register-downloaded", "register", body + "/" + year + "/" + type);
    }

    private static String name(String body, int year, String type) {
        return "so-van-ban-di-" + body + "-" + year + "-" + type;
    }
}
