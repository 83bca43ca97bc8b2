package vn.kehoach.assignment.work;

/** Units that hand in by a link, because nobody there has an account: they are told at the address of their link. */
public interface LinkedUnits {

    /** Tells them, in the transaction of the return, why their work comes back. */
    void givenBack(GivenBack back);
}
