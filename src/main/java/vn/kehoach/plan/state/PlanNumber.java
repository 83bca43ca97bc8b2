package vn.kehoach.plan.state;

/**
 * The number of an issued plan, from 01 on 1 January (NĐ 30/2020 Điều 15).
 *
 * @param text the shape of the body, for instance {@code 81-KH/ĐTN}
 */
public record PlanNumber(int ordinal, int year, String type, String symbol, String text) {

    /** The number at that place of its register. */
    public static PlanNumber of(int ordinal, int year, String type, String symbol) {
        return new PlanNumber(ordinal, year, type, symbol, "%02d-%s/%s".formatted(ordinal, type, symbol));
    }
}
