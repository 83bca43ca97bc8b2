package vn.kehoach.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.plan.ObligationKind;

/** The same work under two headings, each "phối hợp với" the other, is one joint duty. */
final class JointDuties {

    private static final Pattern TOGETHER = Pattern.compile("\\bphoi hop\\b.{0,6}\\b(?:voi|cung)\\b");
    private static final double SAME = 0.8;

    private final Page page;

    JointDuties(Page page) {
        this.page = page;
    }

    List<Obligation> merged(List<Obligation> all) {
        List<Obligation> kept = new ArrayList<>();
        List<Obligation> together = new ArrayList<>();
        for (Obligation work : all) {
            boolean joint = TOGETHER.matcher(page.plain(work.what())).find();
            Optional<Obligation> same = together.stream()
                    .filter(other -> joint && areJoint(other, work))
                    .findFirst();
            same.ifPresentOrElse(other -> join(other, work), () -> kept.add(work));
            if (joint && same.isEmpty()) {
                together.add(work);
            }
        }
        return kept;
    }

    private boolean areJoint(Obligation one, Obligation other) {
        String first = page.plain(one.what());
        if (!names(first, other)) {
            return false;
        }
        String second = page.plain(other.what());
        return names(second, one) && alike(words(first, one, other), words(second, one, other));
    }

    private static boolean names(String what, Obligation body) {
        return body.who().stream().anyMatch(name -> what.contains(PlainLetters.of(name)));
    }

    private static Set<String> words(String what, Obligation one, Obligation other) {
        Set<String> words = new HashSet<>(List.of(what.split("\\W+")));
        for (Obligation body : List.of(one, other)) {
            body.who()
                    .forEach(name ->
                            words.removeAll(List.of(PlainLetters.of(name).split("\\W+"))));
        }
        return words;
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
