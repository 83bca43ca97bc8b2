package vn.kehoach.walk;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.kehoach.testing.Answer;

/** Looks at everything that the program answers during a walk. */
public final class Answers {

    private static final int FAULT = 500;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    Answer note(Answer answer) {
        if (answer.status() >= FAULT) {
            faults.add(answer.toString());
        }
        return answer;
    }

    /** What nobody may ever be told: an error of the server. */
    List<String> faults() {
        return List.copyOf(faults);
    }
}
