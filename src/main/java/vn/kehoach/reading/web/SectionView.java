package vn.kehoach.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.content.event.AgendaLine;
import vn.kehoach.plan.content.event.AlternativeLine;
import vn.kehoach.plan.content.event.Happening;
import vn.kehoach.plan.content.event.ParticipantsLine;
import vn.kehoach.plan.content.event.WrittenEvent;
import vn.kehoach.plan.content.frame.BasisLine;
import vn.kehoach.plan.content.frame.Head;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.content.frame.WrittenIssue;
import vn.kehoach.plan.content.frame.WrittenNumber;
import vn.kehoach.plan.content.line.Source;
import vn.kehoach.plan.people.RecipientPurposes;

/** A part of the reading besides the obligations, line by line. */
record SectionView(String title, List<Line> lines) {

    /**
     * One line.
     *
     * @param label what it is; empty where the title says so
     * @param placed whether its words stand in the document
     * @param aim why a recipient gets the plan; null for what is none
     */
    record Line(String key, String label, String text, boolean placed, List<FindingView> findings, Aim aim) {}

    /**
     * Why a recipient gets the plan, as the drafter chooses it.
     *
     * @param chosen the purpose that was chosen; empty where none was
     * @param without what it is without a choice, in words
     */
    record Aim(int index, String chosen, String without) {

        public List<Purpose> purposes() {
            return List.of(Purpose.values());
        }
    }

    /** Above the obligations: the head, what it rests on, the event with who comes and what happens. */
    static List<SectionView> head(Content content, TextView.Marks marks, List<FindingView> findings) {
        Lines lines = new Lines(marks, findings);
        Happening happening = content.happening();
        return Stream.of(
                        new SectionView("Phần đầu", heading(content, lines)),
                        new SectionView(
                                "Căn cứ", lines.each("c", content.head().bases(), LineWords::of, BasisLine::source)),
                        new SectionView("Sự kiện và phương án", event(happening.event(), lines)),
                        new SectionView(
                                "Thành phần",
                                lines.each("tp", happening.participants(), LineWords::of, ParticipantsLine::source)),
                        new SectionView(
                                "Chương trình",
                                lines.each("ct", happening.agenda(), LineWords::of, AgendaLine::source)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    /** Below them: the timeline, who signs and who receives it. */
    static List<SectionView> foot(
            Content content, TextView.Marks marks, List<FindingView> findings, List<RecipientPurposes.Line> purposes) {
        Lines lines = new Lines(marks, findings);
        return Stream.of(
                        new SectionView(
                                "Tiến độ", lines.each("t", content.timeline(), LineWords::of, TimelineLine::source)),
                        new SectionView(
                                "Người ký",
                                lines.each("k", content.signatories(), LineWords::of, SignatoryLine::source)),
                        new SectionView("Nơi nhận", recipients(content.recipients(), purposes, lines)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static List<Line> heading(Content content, Lines lines) {
        Head head = content.head();
        List<Line> all = new ArrayList<>();
        lines.add(
                all,
                "so",
                "Số, ký hiệu",
                head.number().map(LineWords::of).orElse(""),
                head.number().flatMap(WrittenNumber::source));
        lines.add(
                all,
                "ngay",
                "Ban hành",
                head.issued().map(LineWords::of).orElse(""),
                head.issued().flatMap(WrittenIssue::source));
        int n = 0;
        for (String issuer : content.issuers()) {
            lines.find(all, "cq" + n++, "Cơ quan ban hành", issuer, false);
        }
        lines.find(all, "ten", "Trích yếu", content.title(), false);
        return all;
    }

    private static List<Line> event(Optional<WrittenEvent> written, Lines lines) {
        List<Line> all = new ArrayList<>();
        written.ifPresent(event -> {
            lines.add(
                    all,
                    "sk",
                    event.isTentative() ? "Thời gian (dự kiến)" : "Thời gian",
                    LineWords.when(event),
                    event.source());
            lines.find(all, "sk-noi", "Địa điểm", event.place().orElse(""), false);
            lines.find(all, "sk-hinh-thuc", "Hình thức", form(event.form().orElse("")), false);
            lines.find(all, "sk-so", "Dự kiến số người", event.attendance(), false);
            int n = 0;
            for (AlternativeLine each : event.alternatives()) {
                String words = LineWords.joined(
                        ": ", each.condition().orElse(""), each.where().orElse(""));
                lines.add(all, "pa" + n, "Phương án " + ++n, words, each.source());
            }
        });
        return all;
    }

    private static String form(String form) {
        return form.equals("ONLINE") ? "Trực tuyến" : form;
    }

    /** Each with its purpose and who says it. */
    private static List<Line> recipients(
            List<RecipientLine> recipients, List<RecipientPurposes.Line> purposes, Lines lines) {
        List<Line> all = new ArrayList<>();
        Map<Integer, RecipientPurposes.Line> byPlace =
                purposes.stream().collect(Collectors.toMap(RecipientPurposes.Line::index, Function.identity()));
        for (RecipientLine each : recipients) {
            RecipientPurposes.Line why = byPlace.get(each.index());
            String label = why.purpose().label() + " (" + why.from().label() + ")";
            lines.find(all, "r" + each.index(), label, each.text(), true, aim(each.index(), why));
        }
        return all;
    }

    private static Aim aim(int index, RecipientPurposes.Line why) {
        boolean chosen = why.from() == RecipientPurposes.Origin.CHOSEN;
        return new Aim(index, chosen ? why.purpose().name() : "", why.without().label());
    }

    /** A part of the plan line by line, as the page writes it. */
    static List<String> words(String key, JsonNode part) {
        Stream<JsonNode> lines = part.isArray() ? StreamSupport.stream(part.spliterator(), false) : Stream.of(part);
        return lines.map(line -> LineWords.of(key, line))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private record Lines(TextView.Marks marks, List<FindingView> findings) {

        void add(List<Line> all, String key, String label, String text, Optional<Source> source) {
            if (!text.isBlank() || source.isPresent()) {
                all.add(new Line(key, label, text, marks.source(key, source), about(key), null));
            }
        }

        /** One of which the reading names no place: its words are looked for, where they are long enough to tell. */
        void find(List<Line> all, String key, String label, String text, boolean atTheFoot) {
            find(all, key, label, text, atTheFoot, null);
        }

        void find(List<Line> all, String key, String label, String text, boolean atTheFoot, Aim aim) {
            if (!text.isBlank()) {
                boolean placed = text.length() > 3 && marks.words(key, text, atTheFoot);
                all.add(new Line(key, label, text, placed, about(key), aim));
            }
        }

        <T> List<Line> each(
                String letter, List<T> lines, Function<T, String> words, Function<T, Optional<Source>> source) {
            List<Line> all = new ArrayList<>();
            int n = 0;
            for (T each : lines) {
                add(all, letter + n++, "", words.apply(each), source.apply(each));
            }
            return all;
        }

        private List<FindingView> about(String key) {
            return findings.stream().filter(each -> each.item().equals(key)).toList();
        }
    }
}
