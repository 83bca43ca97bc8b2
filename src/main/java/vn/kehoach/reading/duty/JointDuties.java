package vn.kehoach.reading.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.PlainLetters;

/** The same work under two headings, each "phối hợp với" the other, is one joint duty. */
public final class JointDuties {

    private static final Pattern TOGETHER = Pattern.compile("\\bphoi hop\\b.{0,6}\\b(?:voi|cung)\\b");
    private static final double SAME = 0.8;

    private final Page page;

    public JointDuties(Page page) {
        this.page = page;
    }

    public List<Obligation> merged(List<Obligation> all) {
        List<Obligation> kept = new ArrayList<>();
        List<Shared> together = new ArrayList<>();
        for (Obligation work : all) {
            Shared shared = new Shared(work, page.plain(work.what()));
            boolean joint = TOGETHER.matcher(shared.what).find();
            Optional<Shared> same = joint
                    ? together.stream().filter(other -> areJoint(other, shared)).findFirst()
                    : Optional.empty();
            same.ifPresentOrElse(other -> join(other.work, work), () -> kept.add(work));
            if (joint && same.isEmpty()) {
                together.add(shared);
            }
        }
        return kept;
    }

    /** Work that names another body, with its words and names in plain letters. */
    private record Shared(Obligation work, String what, List<String> who) {

        Shared(Obligation work, String what) {
            this(work, what, work.who().stream().map(PlainLetters::of).toList());
        }

        boolean names(Shared other) {
            return other.who.stream().anyMatch(what::contains);
        }

        /** The words of the work without those of both bodies. */
        Set<String> words(Shared other) {
            Set<String> words = new HashSet<>(List.of(what.split("\\W+")));
            Stream.of(this, other)
                    .flatMap(each -> each.who.stream())
                    .forEach(name -> words.removeAll(List.of(name.split("\\W+"))));
            return words;
        }
    }

    private static boolean areJoint(Shared one, Shared other) {
        return one.names(other) && other.names(one) && alike(one.words(other), other.words(one));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() >= SAME * Math.max(one.size(), other.size());
    }

    private static void join(Obligation kept, Obligation other) {
        List<String> who = new ArrayList<>(kept.who());
        other.who().stream().filter(name -> !who.contains(name)).forEach(who::add);
        kept.isOwedBy(who);
        kept.is(ObligationKind.DUTY);
    }
}
