package vn.kehoach.process.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import vn.kehoach.process.taskcontract.FormField;
import vn.kehoach.process.taskcontract.FormField.Answer;
import vn.kehoach.process.taskcontract.TaskForms;
import vn.kehoach.process.unitreport.UnitReport;

/** Describes in {@code /api/docs} what completes each user task, from the declarations that are checked. */
@Component
class TaskSchemas implements OpenApiCustomizer {

    private static final String ADDRESS = "/api/tasks/{taskId}/complete";
    private static final String JSON = "application/json";
    private static final String FIGURES = UnitReport.FIGURES.name();
    private static final String SECTIONS = UnitReport.SECTIONS.name();
    private static final int LONGEST_ANSWER = 200;
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Có trường không thuộc biểu mẫu, hoặc một trường được ghi hai lần; fields nêu tên từng trường",
            "403", "Công việc không giao cho người gọi",
            "404", "Không có công việc này",
            "409", "Công việc đã được hoàn thành, hoặc kế hoạch đã sang bước khác",
            "422", "Trường thiếu, sai kiểu hoặc ngoài giới hạn; fields nêu từng trường và lý do");

    @Override
    public void customise(OpenAPI api) {
        Operation complete = api.getPaths().get(ADDRESS).getPost();
        Schema<Object> body = new Schema<>();
        body.description("Các trường của biểu mẫu của công việc; khóa của công việc (key) quyết định biểu mẫu nào");
        TaskForms.all().forEach((task, fields) -> {
            api.schema(task, form(task, fields));
            body.addOneOfItem(new Schema<>().$ref("#/components/schemas/" + task));
        });
        api.getComponents().getSchemas().values().forEach(TaskSchemas::handedIn);
        complete.summary("Hoàn thành một công việc bằng các trường của biểu mẫu")
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content().addMediaType(JSON, new MediaType().schema(body))));
        REFUSALS.forEach((status, why) -> complete.getResponses().addApiResponse(status, refusal(why)));
    }

    private static ApiResponse refusal(String why) {
        return new ApiResponse()
                .description(why)
                .content(new Content().addMediaType("application/problem+json", new MediaType()));
    }

    private static Schema<?> form(String task, List<FormField> fields) {
        Schema<?> form = new ObjectSchema().additionalProperties(false).description(task);
        fields.forEach(field -> form.addProperty(field.name(), described(field)));
        fields.stream().filter(FormField::required).map(FormField::name).forEach(form::addRequiredItem);
        return form;
    }

    private static Schema<?> described(FormField field) {
        Schema<?> schema = schema(field).description(field.description());
        field.requiredWhen().ifPresent(condition -> schema.addExtension("x-required-when", condition));
        return schema;
    }

    private static Schema<?> schema(FormField field) {
        return switch (field.type()) {
            case TEXT -> new StringSchema().maxLength(size(field, "maxLength"));
            case CHOICE -> choice(field);
            case FLAG -> new BooleanSchema();
            case CONFIRMATION -> new BooleanSchema()._enum(List.of(true));
            case INTEGER ->
                new IntegerSchema().minimum(number(field, "minimum")).maximum(number(field, "maximum"));
            case MOMENT -> new StringSchema().examples(List.of("2020-02-20", "2020-02-25T17:00"));
            case TABLE -> table(field.name());
            case IDS ->
                new ArraySchema()
                        .items(new StringSchema().maxLength(size(field, "maxLength")))
                        .maxItems(size(field, "maxItems"));
        };
    }

    private static Schema<?> table(String name) {
        return new ObjectSchema().additionalProperties(name.equals(SECTIONS) ? words() : answer());
    }

    private static Schema<?> words() {
        return new StringSchema().description("Lời văn của mục, theo tên mục của mẫu báo cáo");
    }

    /** A figure, or what a template asks for besides numbers; a number may come as it is written. */
    private static Schema<?> answer() {
        return new Schema<>()
                .addAnyOfItem(new NumberSchema())
                .addAnyOfItem(new StringSchema().maxLength(LONGEST_ANSWER).examples(List.of("1.234,5", "Có")));
    }

    /** What was handed in is kept as JSON and sent as it is: its type in Java says nothing of its shape. */
    private static void handedIn(Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) {
            Stream.of(FIGURES, SECTIONS)
                    .filter(name -> properties.containsKey(name)
                            && "string".equals(properties.get(name).getType()))
                    .forEach(name -> properties.put(name, table(name)));
        }
    }

    private static Schema<?> choice(FormField field) {
        StringSchema choice = new StringSchema();
        field.answers().stream().map(Answer::value).forEach(choice::addEnumItem);
        return choice;
    }

    private static int size(FormField field, String limit) {
        return Math.toIntExact(field.limits().get(limit));
    }

    private static BigDecimal number(FormField field, String limit) {
        return BigDecimal.valueOf(field.limits().get(limit));
    }
}
