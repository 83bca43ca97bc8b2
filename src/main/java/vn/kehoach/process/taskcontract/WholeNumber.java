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
record WholeNumber(int least, int most) implements FieldType<Integer> {

    @Override
    public Integer read(Object given) throws WrongValue {
        int number = whole(given);
        if (number < least || number > most) {
            throw new WrongValue("phải từ " + least + " đến " + most);
        }
        return number;
    }

    private static int whole(Object given) throws WrongValue {
        try {
            if (given instanceof Number number) {
                return new BigDecimal(number.toString()).intValueExact();
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
    public Map<String, Integer> limits() {
        return Map.of("minimum", least, "maximum", most);
    }
}
