package vn.kehoach.process.taskcontract;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import vn.kehoach.process.taskcontract.FormField.Type;
import vn.kehoach.shared.VietnamTime;

/** A day, which runs to its end, or an hour of it. Whether it is late enough is for the service that knows the clock. */
record Moment() implements FieldType<Instant> {

    @Override
    public Instant read(Object given) throws WrongValue {
        if (given instanceof Date date) {
            return inReach(Optional.of(date.toInstant()));
        }
        if (given instanceof String text) {
            return inReach(VietnamTime.deadline(text));
        }
        throw new WrongValue("phải là ngày, giờ");
    }

    private static Instant inReach(Optional<Instant> moment) throws WrongValue {
        return moment.filter(VietnamTime::isInReach)
                .orElseThrow(() -> new WrongValue("không phải là ngày, giờ có thật, " + VietnamTime.YEARS));
    }

    @Override
    public Type type() {
        return Type.MOMENT;
    }
}
