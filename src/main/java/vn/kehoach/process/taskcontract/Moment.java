package vn.kehoach.process.taskcontract;

import java.time.Instant;
import java.util.Date;
import vn.kehoach.process.taskcontract.FormField.Type;
import vn.kehoach.shared.VietnamTime;

/** A day, which runs to its end, or an hour of it. Whether it is late enough is for the service that knows the clock. */
record Moment() implements FieldType<Instant> {

    @Override
    public Instant read(Object given) throws WrongValue {
        if (given instanceof Date date) {
            return date.toInstant();
        }
        if (given instanceof String text) {
            return VietnamTime.deadline(text).orElseThrow(() -> new WrongValue("không phải là ngày, giờ có thật"));
        }
        throw new WrongValue("phải là ngày, giờ");
    }

    @Override
    public Type type() {
        return Type.MOMENT;
    }
}
