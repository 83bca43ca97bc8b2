package vn.kehoach.process.taskcontract;

import java.math.BigDecimal;
import java.util.Map;
import vn.kehoach.process.taskcontract.FormField.Type;

/**
 * A whole number.
 *
 * @param least itself included
 * @param most itself included
 */
record WholeNumber(long least, long most) implements FieldType<Long> {

    @Override
    public Long read(Object given) throws WrongValue {
        long number = whole(given);
        if (number < least || number > most) {
            throw new WrongValue("phải từ " + least + " đến " + most);
        }
        return number;
    }

    private static long whole(Object given) throws WrongValue {
        try {
            if (given instanceof Number number) {
                return new BigDecimal(number.toString()).longValueExact();
            }
        } catch (ArithmeticException | NumberFormatException notWhole) {
            throw new WrongValue("phải là số nguyên");
        }
        throw new WrongValue("phải là số nguyên");
    }

    @Override
    public Type type() {
        return Type.INTEGER;
    }

    @Override
    public Map<String, Long> limits() {
        return Map.of("minimum", least, "maximum", most);
    }
}
