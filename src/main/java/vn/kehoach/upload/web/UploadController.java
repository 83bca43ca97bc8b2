package vn.kehoach.upload.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.upload.Uploads;

/** Tells forms what may be uploaded, so that they can say it before anything is sent. */
@RestController
class UploadController {

    private final Uploads uploads;

    UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/api/uploads")
    Uploads.Terms terms() {
        return uploads.terms();
    }
}
