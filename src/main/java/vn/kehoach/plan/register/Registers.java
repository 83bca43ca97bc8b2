package vn.kehoach.plan.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Which registers there are. Only bodies have some: offices, boards and units issue in the name of one. */
@Component
public class Registers {

    private final Organisation organisation;
    private final NumberRegister numbers;

    Registers(Organisation organisation, NumberRegister numbers) {
        this.organisation = organisation;
        this.numbers = numbers;
    }

    /** The register to write into that documents of that type are numbered in. */
    public RegisterKey open(String body, int year, String type) {
        return checked(body, year, type, NumberRegister.refusal("type", type));
    }

    /** The register to read: what an older version numbered under a type that there is not any more stays readable. */
    public RegisterKey readable(String body, int year, String type) {
        boolean numbered = numbers.last(body, year, NumberRegister.of(type)) > 0;
        return checked(body, year, type, numbered ? Optional.empty() : NumberRegister.refusal("type", type));
    }

    private RegisterKey checked(String body, int year, String type, Optional<FieldError> typeRefused) {
        boolean issues = organisation.unitOf(body).kind() == UnitKind.BODY;
        List<FieldError> errors = Stream.of(
                        error(issues, "body", "Cơ quan", "“" + body + "” không phải cơ quan ban hành, không có sổ"),
                        error(
                                year >= VietnamTime.FIRST_YEAR && year <= VietnamTime.LAST_YEAR,
                                "year",
                                "Năm",
                                "phải là " + VietnamTime.YEARS),
                        typeRefused)
                .flatMap(Optional::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        return new RegisterKey(body, year, NumberRegister.of(type));
    }

    private static Optional<FieldError> error(boolean right, String field, String label, String message) {
        return right ? Optional.empty() : Optional.of(new FieldError(field, label, message));
    }
}
