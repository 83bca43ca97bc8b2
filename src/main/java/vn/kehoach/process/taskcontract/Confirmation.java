package vn.kehoach.process.taskcontract;

import vn.kehoach.process.taskcontract.FormField.Type;

/**
 * A mark without which the task does not go on.
 *
 * @param missing what is said to whoever does not set it
 */
record Confirmation(String missing) implements FieldType<Boolean> {

    @Override
    public Boolean read(Object given) throws WrongValue {
        if (new Flag().read(given)) {
            return true;
        }
        throw new WrongValue(missing);
    }

    @Override
    public Type type() {
        return Type.CONFIRMATION;
    }
}
