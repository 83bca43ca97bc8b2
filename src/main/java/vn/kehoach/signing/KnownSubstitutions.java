package vn.kehoach.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the rules of substitution ask about the substitutions that there are. */
interface KnownSubstitutions {

    /** Chains are seen by looking at other rows: of two made at once the second looks when the first is there. */
    void oneAfterTheOther();

    SubstituteTable.Row row(UUID id);

    /** Whether that person is to be substituted for on one of these days. */
    boolean isAbsent(String user, LocalDate from, LocalDate until);

    /** Whether that person is to substitute for somebody on one of these days. */
    boolean isSubstitute(String user, LocalDate from, LocalDate until);

    /** Whether that person is to sign a plan: one that is being signed, or one that is on its way there. */
    boolean isSignatory(String user);

    /** How many substitutions of that absent person are not over. */
    int openOfAbsent(String user, LocalDate today);

    /** In how many that person substitutes that are not over. */
    int openOfSubstitute(String user, LocalDate today);

    /** The signatures that were given or refused by that substitution. */
    List<SubstituteTable.Decided> decidedBy(UUID id);

    boolean isTaken(SubstitutionRequest request);
}
