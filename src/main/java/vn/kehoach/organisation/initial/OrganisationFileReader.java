package vn.kehoach.organisation.initial;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import vn.kehoach.shared.Refused;

/** Reads the YAML of an organisation; what cannot be read is refused with its place. */
final class OrganisationFileReader {

    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(OrganisationFile.class);

    private OrganisationFileReader() {}

    static OrganisationFile read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return YAML.readValue(content);
        } catch (JsonMappingException e) {
            throw refused(path(e), problem(e));
        } catch (JsonProcessingException e) {
            throw refused(place(e.getLocation()), "không đúng cú pháp YAML");
        } catch (IOException e) {
            throw refused(file.getDescription(), "không đọc được tệp");
        }
    }

    private static Refused refused(String place, String problem) {
        return Refused.invalid(place, "Tệp tổ chức, " + place, problem);
    }

    private static String problem(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "không có trường nào tên như vậy";
        }
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
            return "phải là một trong "
                    + Arrays.stream(wrong.getTargetType().getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return "không đúng kiểu dữ liệu (" + place(e.getLocation()) + ")";
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? place(e.getLocation()) : path.substring(1);
    }

    private static String place(JsonLocation location) {
        return location == null ? "nội dung" : "dòng " + location.getLineNr() + ", cột " + location.getColumnNr();
    }
}
