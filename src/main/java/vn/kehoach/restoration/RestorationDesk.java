package vn.kehoach.restoration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.Numbering;
import vn.kehoach.audit.Restoration;
import vn.kehoach.audit.Restorations;
import vn.kehoach.notification.outbox.HeldMails;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.register.NumberRegister;
import vn.kehoach.plan.register.RegisterKey;
import vn.kehoach.shared.AnyCount;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/** Where an administrator sees what a restored database lacks and says that it may go on. */
@Service
@Transactional
public class RestorationDesk {

    private static final int MOST = 999_999;

    private final Restorations restorations;
    private final Numbering numbering;
    private final NumberRegister registers;
    private final HeldMails mails;
    private final Organisation organisation;

    RestorationDesk(
            Restorations restorations,
            Numbering numbering,
            NumberRegister registers,
            HeldMails mails,
            Organisation organisation) {
        this.restorations = restorations;
        this.numbering = numbering;
        this.registers = registers;
        this.mails = mails;
        this.organisation = organisation;
    }

    /** The restoration that waits for a word. */
    @Transactional(readOnly = true)
    public Optional<Restoration> open() {
        return restorations.open();
    }

    /** Every register that is here or that was noted outside. */
    @Transactional(readOnly = true)
    public List<RegisterStanding> registers() {
        Map<String, Long> here = numbering.last();
        Map<String, Long> known = open().map(Restoration::counters).orElse(Map.of());
        Map<String, Long> all = new TreeMap<>(here);
        known.forEach((name, last) -> all.merge(name, last, Math::max));
        List<RegisterStanding> standings = new ArrayList<>();
        all.forEach((name, last) -> RegisterKey.named(name)
                .ifPresent(key -> standings.add(
                        new RegisterStanding(key.body(), key.year(), key.type(), here.getOrDefault(name, 0L), last))));
        return standings;
    }

    /**
     * The administrator's word: each register is set to the last number that is really in use, upwards only; mails that
     * wait stay held until their fate is decided; then what waited goes on.
     */
    @AnyCount(because = "a restored database may have no mail that waits")
    public void confirm(List<RegisterWord> words, Caller caller) {
        caller.requireAdmin();
        List<RegisterStanding> standings = registers();
        refuseWrong(words, standings);
        restorations.confirm(caller.userId());
        mails.holdAll();
        Map<String, Long> here = numbering.last();
        words.stream()
                .filter(word -> word.last() > here.getOrDefault(word.key().name(), 0L))
                .forEach(word -> registers.continueFrom(
                        word.body(), word.year(), word.key().type(), word.last(), "", caller.userId()));
    }

    private void refuseWrong(List<RegisterWord> words, List<RegisterStanding> standings) {
        List<FieldError> wrong = new ArrayList<>();
        Map<String, Long> least = new HashMap<>();
        standings.forEach(
                each -> least.put(new RegisterKey(each.body(), each.year(), each.type()).name(), each.known()));
        for (int i = 0; i < words.size(); i++) {
            wrong.addAll(wrong(words.get(i), "registers[" + i + "]", least));
        }
        Map<String, Long> unsaid = new TreeMap<>(least);
        words.stream()
                .filter(RestorationDesk::named)
                .forEach(word -> unsaid.remove(word.key().name()));
        if (!unsaid.isEmpty()) {
            wrong.add(new FieldError(
                    "registers",
                    "Sổ đăng ký",
                    "cần xác nhận số cuối cùng của sổ " + String.join(", ", unsaid.keySet())));
        }
        if (!wrong.isEmpty()) {
            throw Refused.invalid(wrong);
        }
    }

    private static boolean named(RegisterWord word) {
        return word.body() != null && word.year() != null && word.type() != null;
    }

    private List<FieldError> wrong(RegisterWord word, String field, Map<String, Long> least) {
        if (!named(word)
                || word.type().isBlank()
                || word.type().length() > 20
                || word.year() < 1900
                || word.year() > 9999) {
            return List.of(new FieldError(field, "Sổ đăng ký", "cần đủ cơ quan, năm và loại văn bản"));
        }
        String name = "Số cuối cùng của sổ " + word.key().name();
        long known = least.getOrDefault(word.key().name(), 0L);
        if (word.last() == null || word.last() < 0 || word.last() > MOST) {
            return List.of(new FieldError(field + ".last", name, "phải là số nguyên từ 0 đến " + MOST));
        }
        if (word.last() < known) {
            return List.of(new FieldError(
                    field + ".last",
                    name,
                    "không nhỏ hơn " + known + ", số đã biết là đã cấp; sổ chỉ đặt lên, không lùi"));
        }
        boolean opened = !least.containsKey(word.key().name());
        Optional<FieldError> noType = NumberRegister.refusal(field + ".type", word.type());
        if (opened && noType.isPresent()) {
            return List.of(noType.orElseThrow());
        }
        if (opened && organisation.unit(word.body()).isEmpty()) {
            return List.of(new FieldError(field + ".body", "Cơ quan", "không có cơ quan “" + word.body() + "”"));
        }
        return List.of();
    }
}
