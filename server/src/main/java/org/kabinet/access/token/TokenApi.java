package org.kabinet.access.token;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Tells of every operation whether a program may call it by a token, from the same list that decides about it. */
@Configuration(proxyBeanMethods = false)
class TokenApi {
    private static final String TOKEN = "token";

    @Bean
    OpenApiCustomizer whatProgramsMay() {
        return api -> {
            api.getComponents()
                    .addSecuritySchemes(
                            TOKEN,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("kbt_ and 43 signs")
                                    .description("A token that an administrator of the company has made, for example:"
                                            + " `curl -H \"Authorization: Bearer $TOKEN\" https://portal.example.ru/api/v1/offers`."
                                            + " It needs no X-XSRF-TOKEN. One that is unknown, over or revoked is answered"
                                            + " with 401, too many calls with 429 and Retry-After."));
            describe(api);
        };
    }

    private static void describe(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    if (isOpen(method.name(), PathContainer.parsePath(path))) {
                        open(operation);
                    }
                }));
    }

    /** Placeholders in the path are parts of it like any other. */
    private static boolean isOpen(String method, PathContainer path) {
        return TokenAreas.ALL.stream()
                .filter(area -> area.method() == null || area.method().equals(method))
                .anyMatch(area ->
                        PathPatternParser.defaultInstance.parse(area.pattern()).matches(path));
    }

    private static void open(Operation operation) {
        operation.setSecurity(
                List.of(new SecurityRequirement().addList("session"), new SecurityRequirement().addList(TOKEN)));
    }
}
