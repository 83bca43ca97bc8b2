package vn.kehoach.walk;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plan 81-KH/ĐTN, from draft to closed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InOneGo.class)
public interface WholeLife
        extends DraftingChapter, SigningChapter, DispatchChapter, ReportingChapter, DeadlineChapter, ClosingChapter {}
