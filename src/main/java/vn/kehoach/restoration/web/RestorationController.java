package vn.kehoach.restoration.web;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.audit.Restoration;
import vn.kehoach.notification.outbox.HeldMails;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.restoration.RegisterStanding;
import vn.kehoach.restoration.RegisterWord;
import vn.kehoach.restoration.RestorationDesk;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** A restoration as an administrator's program sees and confirms it. */
@RestController
@RequestMapping("/api/restoration")
class RestorationController {

    private final RestorationDesk desk;
    private final HeldMails mails;

    RestorationController(RestorationDesk desk, HeldMails mails) {
        this.desk = desk;
        this.mails = mails;
    }

    /**
     * Where it stands.
     *
     * @param open whether mails and signatures wait for a word
     * @param heldMails how many mails of before wait for a decision
     */
    record Standing(boolean open, Found found, List<RegisterStanding> registers, int heldMails) {}

    /** What the start has found; null in the answer where nothing waits. */
    record Found(String foundAt, long recordEnds, String recordAt, long knownUntil, String knownAt) {

        static Found of(Restoration restoration) {
            return new Found(
                    VietnamTime.iso(restoration.foundAt()),
                    restoration.recordEnds(),
                    restoration.recordAt() == null ? null : VietnamTime.iso(restoration.recordAt()),
                    restoration.knownUntil(),
                    restoration.knownAt());
        }
    }

    /** The registers with the numbers that are really in use. */
    record Confirmation(List<RegisterWord> registers) {}

    /**
     * What becomes of held mails.
     *
     * @param ids which; null or empty for all
     */
    record Fate(HeldMails.Decision decision, List<Long> ids) {}

    @GetMapping
    Standing show(Caller caller) {
        caller.requireAdmin();
        return new Standing(
                desk.open().isPresent(),
                desk.open().map(Found::of).orElse(null),
                desk.registers(),
                mails.all().size());
    }

    @PostMapping("/confirmation")
    Standing confirm(@RequestBody Confirmation confirmation, Caller caller) {
        List<RegisterWord> words = confirmation.registers() == null ? List.of() : confirmation.registers();
        if (words.stream().anyMatch(java.util.Objects::isNull)) {
            throw Refused.invalid("registers", "Sổ đăng ký", "có dòng trống");
        }
        desk.confirm(words, caller);
        return show(caller);
    }

    @PostMapping("/mails")
    Map<String, Integer> decide(@RequestBody Fate fate, Caller caller) {
        caller.requireAdmin();
        if (fate.decision() == null) {
            throw Refused.invalid("decision", "Quyết định", "phải là RELEASE (gửi) hoặc DROP (bỏ)");
        }
        List<Long> ids = fate.ids() == null ? List.of() : fate.ids();
        if (ids.stream().anyMatch(java.util.Objects::isNull)) {
            throw Refused.invalid("ids", "Thư", "có mã trống");
        }
        return Map.of("decided", mails.decide(fate.decision(), ids));
    }
}
