package vn.kehoach.organisation.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kehoach.organisation.account.Caller;

/** What {@code /api/docs} says of the interface as a whole; who calls is no parameter of a request. */
@Configuration
class ApiDescription {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class)
                // A plan in JSON is read by hand, so that each refusal names its place.
                .replaceWithSchema(JsonNode.class, new ObjectSchema());
    }

    /** Several answers have a row: each shape is named with what it belongs to, so that none is described as another. */
    @Bean
    ModelResolver shapes(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new TypeNameResolver() {
            @Override
            protected String getNameOfClass(Class<?> type) {
                return type.getEnclosingClass() == null
                        ? super.getNameOfClass(type)
                        : getNameOfClass(type.getEnclosingClass()) + "." + type.getSimpleName();
            }
        });
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Kehoach")
                        .version("1")
                        .description(
                                "Kế hoạch từ dự thảo đến báo cáo cuối cùng; lỗi theo RFC 9457 với danh sách fields"));
    }
}
