package vn.kehoach.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.kehoach.shared.FieldError;

/** Says in Vietnamese what Spring and Jackson found wrong with a request, field by field where they know the field. */
final class Malformed {

    private static final String MISSING = "chưa có";
    private static final String WRONG_TYPE = "không đúng kiểu";

    private Malformed() {}

    static List<FieldError> fields(Exception thrown) {
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return List.of(field(missing.getParameterName(), MISSING));
        }
        if (thrown instanceof MissingServletRequestPartException missing) {
            return List.of(field(missing.getRequestPartName(), MISSING));
        }
        if (thrown instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null) {
            return List.of(field(mismatch.getPropertyName(), WRONG_TYPE));
        }
        if (thrown instanceof BindingResult bound) {
            return bound.getAllErrors().stream().map(Malformed::field).toList();
        }
        return Causes.find(thrown, JsonMappingException.class)
                .flatMap(Malformed::field)
                .map(List::of)
                .orElse(List.of());
    }

    static String detail(Exception thrown, int status, List<FieldError> fields) {
        if (!fields.isEmpty()) {
            return fields.stream()
                    .map(field -> field.label() + ": " + field.message())
                    .collect(Collectors.joining("; "));
        }
        if (Causes.find(thrown, JsonProcessingException.class).isPresent()) {
            return "Không đọc được nội dung JSON";
        }
        return thrown instanceof NoResourceFoundException ? "Không có địa chỉ này" : plain(status);
    }

    private static String plain(int status) {
        return switch (status) {
            case 404 -> "Không có địa chỉ này";
            case 405 -> "Địa chỉ này không nhận thao tác như vậy";
            case 406 -> "Không trả lời được theo dạng được yêu cầu";
            case 415 -> "Nội dung gửi lên không thuộc dạng được nhận";
            default -> "Yêu cầu không đọc được";
        };
    }

    private static Optional<FieldError> field(JsonMappingException thrown) {
        String path = thrown.getPath().stream().map(Malformed::step).collect(Collectors.joining());
        String message = thrown instanceof UnrecognizedPropertyException ? "không có trong biểu mẫu" : WRONG_TYPE;
        return path.isEmpty() ? Optional.empty() : Optional.of(field(path.replaceFirst("^\\.", ""), message));
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }

    private static FieldError field(ObjectError error) {
        return error instanceof org.springframework.validation.FieldError bad
                ? field(bad.getField(), bad.isBindingFailure() ? WRONG_TYPE : bad.getDefaultMessage())
                : field(error.getObjectName(), error.getDefaultMessage());
    }

    private static FieldError field(String name, String message) {
        return new FieldError(name, "Trường “" + name + "”", message);
    }
}
