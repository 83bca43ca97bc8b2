package vn.kehoach.process.taskcontract;

/** How a field reads what came over any of the routes. */
@FunctionalInterface
interface Reading<T> {

    /** The typed value, or a refusal in words; never asked about a missing one. */
    T read(Object given) throws WrongValue;
}
