package org.kabinet.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Set;
import org.kabinet.platform.problem.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds for every operation is said once here: the session, the tokens of unsafe calls, problems. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Bean
    OpenAPI openApi(ObjectProvider<BuildProperties> build) {
        BuildProperties built = build.getIfAvailable();
        return new OpenAPI()
                .info(new Info()
                        .title("Kabinet")
                        .version(built == null ? "development" : built.getVersion())
                        .description(
                                "Exact numbers are strings; money is {amount, currency}; lists go on by cursor. Every refusal"
                                        + " is a problem after RFC 9457 and tells all that is wrong at once. What the caller may not see"
                                        + " is not found.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("KABINET_SESSION")))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }

    @Bean
    OpenApiCustomizer whatHoldsForAll() {
        return api -> {
            ModelConverters.getInstance(true)
                    .readAll(new AnnotatedType(Problem.class))
                    .forEach(api.getComponents()::addSchemas);
            api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(OpenApiConfiguration::complete));
        };
    }

    private static void complete(HttpMethod method, Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Refused")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
        if (!SAFE.contains(method)) {
            operation.addParametersItem(header(
                    "X-XSRF-TOKEN", "The value of the cookie XSRF-TOKEN", "8a6c4f0e-2f5b-4a9c-9d53-0f3f6f0b7a11"));
            operation.addParametersItem(header(
                    "Idempotency-Key",
                    "Any value of one's own; the same key with the same request gets the first answer again",
                    "01a20110-5891-721f-a3e9-2752d155eafc"));
        }
    }

    private static HeaderParameter header(String name, String description, String example) {
        var parameter = new HeaderParameter();
        parameter.name(name).description(description).required(false).example(example);
        parameter.schema(new Schema<String>().type("string").types(Set.of("string")));
        return parameter;
    }
}
