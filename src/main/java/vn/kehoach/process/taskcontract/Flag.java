package vn.kehoach.process.taskcontract;

import vn.kehoach.process.taskcontract.FormField.Type;

/** Yes or no. */
record Flag() implements FieldType<Boolean> {

    @Override
    public Boolean read(Object given) throws WrongValue {
        if (given instanceof Boolean answer) {
            return answer;
        }
        throw new WrongValue("phải là có hoặc không (true, false)");
    }

    @Override
    public Type type() {
        return Type.FLAG;
    }
}
