package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.UnitSearch;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/**
 * Going through a reading. Each step starts from a version of the content, is saved at once under the rules of every other
 * save, and can be taken back.
 */
@Service
@Transactional
public class ReadingDesk {

    private final PlanService plans;
    private final Steps steps;
    private final ChosenUnits units;
    private final Clock clock;

    ReadingDesk(PlanService plans, Steps steps, UnitSearch register, Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.units = new ChosenUnits(register);
        this.clock = clock;
    }

    /** Where a step starts: whose plan, at which version, by whom. */
    public record From(PlanId plan, int version, Caller caller) {}

    /** Refuses at once what could not be saved, before anything is read. */
    @Transactional(readOnly = true)
    public void begin(From from) {
        plans.requireChangeable(from.plan(), from.version(), from.caller());
    }

    /** Ticks an obligation as looked at and right, or takes the tick away. */
    public void check(From from, int index, boolean checked) {
        act(
                from,
                (checked ? "Đánh dấu đã xem việc " : "Bỏ dấu đã xem việc ") + (index + 1L),
                sheet -> sheet.change(index, line -> Item.check(line, checked)));
    }

    /** Writes what the drafter says of an obligation, and ticks it where asked. */
    public void correct(From from, int index, Correction correction) {
        act(from, "Sửa việc " + (index + 1L), sheet -> correction.apply(sheet, index, units));
    }

    /** Writes what the drafter says of the template of a report. */
    public void template(From from, int index, TemplateCorrection correction) {
        act(from, "Sửa mẫu báo cáo của việc " + (index + 1L), sheet -> correction.apply(sheet, index));
    }

    /** Gives an obligation one of the dates that it may have. */
    public void date(From from, int index, String due) {
        act(from, "Đặt hạn cho việc " + (index + 1L), sheet -> sheet.change(index, line -> Correction.date(line, due)));
    }

    /** Makes two or more of one. */
    public void split(From from, int index, Split split) {
        act(from, "Tách việc " + (index + 1L), sheet -> split.apply(sheet, index));
    }

    /** Makes one of two. */
    public void merge(From from, int index, int other) {
        act(from, "Gộp việc " + (index + 1L) + " với việc " + (other + 1L), sheet -> Merge.apply(sheet, index, other));
    }

    /** Adds an obligation from words of the document, or from the drafter's own; answers its place. */
    public int add(From from, Addition addition) {
        AtomicInteger index = new AtomicInteger();
        act(from, "Thêm một việc", sheet -> index.set(addition.apply(sheet)));
        return index.get();
    }

    /** Removes an obligation. */
    public void remove(From from, int index) {
        act(from, "Xóa việc " + (index + 1L), sheet -> Removal.apply(sheet, index));
    }

    /** Chooses why a line of Nơi nhận gets the plan; a blank purpose is read from the line again, or proposed. */
    public void purpose(From from, int index, String purpose) {
        act(from, "Đặt mục đích của nơi nhận " + (index + 1L), sheet -> ChosenPurpose.apply(sheet, index, purpose));
    }

    /** Says why a finding may stay, or, with a blank reason, that it is open again. */
    public void answer(From from, Answer answer) {
        act(from, "Trả lời một điều cần xem lại", sheet -> answer.apply(sheet, from.caller(), clock.instant()));
    }

    /** Does what a finding proposes. */
    public void mend(From from, String rule, String field) {
        act(from, "Sửa theo gợi ý", sheet -> Mend.apply(sheet, rule, field));
    }

    /**
     * Takes in a document: the first, or a new version of it.
     *
     * @param fresh its reading
     * @param reader reads a text again, to tell the reader's words from the drafter's
     */
    public void takeDocument(From from, Content fresh, Function<String, Content> reader) {
        act(
                from,
                "Nhận văn bản “" + fresh.document().fileName().orElse("dán vào") + "”",
                sheet -> Renewal.apply(sheet, fresh, reader));
    }

    /** Chooses between the old words and those of the new version, for an obligation. */
    public void choose(From from, int index, boolean takeNew) {
        act(
                from,
                "Chọn bản " + (takeNew ? "mới" : "cũ") + " của việc " + (index + 1L),
                sheet -> sheet.change(index, line -> Choice.ofItem(line, takeNew)));
    }

    /** Chooses between the old and the new words of another part of the plan. */
    public void choosePart(From from, String key, boolean takeNew) {
        act(
                from,
                "Chọn bản " + (takeNew ? "mới" : "cũ") + " của một phần",
                sheet -> Choice.ofPart(sheet, key, takeNew));
    }

    /**
     * The list of differences has been read.
     *
     * @param takeNew whether the new words are taken wherever there is a choice
     */
    public void closeChanges(From from, boolean takeNew) {
        act(
                from,
                takeNew ? "Lấy mọi chỗ theo bản mới" : "Đóng bảng thay đổi",
                takeNew ? Choice::takeAll : Choice::close);
    }

    private void act(From from, String label, Consumer<Sheet> change) {
        ObjectNode before = (ObjectNode) plans.contentToChange(from.plan(), from.version(), from.caller())
                .json();
        Sheet sheet = new Sheet(Content.of(before.deepCopy()));
        change.accept(sheet);
        ObjectNode after = sheet.content().json();
        if (after.equals(before)) {
            return;
        }
        int made = plans.save(from.plan(), from.version(), after, from.caller()).contentVersion();
        steps.add(
                from.plan(),
                new Steps.Step(0, from.version(), made, label, ""),
                before,
                after,
                from.caller().userId(),
                clock.instant());
    }

    /** Takes the last step back. */
    public void undo(From from) {
        ObjectNode now = (ObjectNode) plans.contentToChange(from.plan(), from.version(), from.caller())
                .json();
        Steps.Step step = steps.thatMade(from.plan(), from.version())
                .orElseThrow(() -> Refused.conflict("Không có bước nào để hoàn tác: nội dung đã được sửa ở nơi khác"));
        int made = plans.save(from.plan(), from.version(), step.contentBefore(now), from.caller())
                .contentVersion();
        steps.takeBack(from.plan(), step, made);
    }

    /** What an undo would take back; empty where nothing would. */
    @Transactional(readOnly = true)
    public Optional<String> lastStep(PlanId plan, int version) {
        return steps.thatMade(plan, version).map(Steps.Step::label);
    }
}
