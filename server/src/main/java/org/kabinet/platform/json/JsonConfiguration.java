package org.kabinet.platform.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.module.SimpleModule;

/** Exact numbers travel as strings, because a number in JSON is a double to most who read it; text is what the database can keep. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {
    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        BigDecimal.class, new StringSchema().format("decimal").example("24"));
    }

    @Bean
    JsonMapperBuilderCustomizer exactNumbers() {
        var module = new SimpleModule("kabinet");
        module.addSerializer(BigDecimal.class, new DecimalSerializer());
        module.addDeserializer(String.class, new PlainStringDeserializer());
        module.addDeserializer(LocalDate.class, new PlainDateDeserializer());
        return builder -> builder.addModule(module)
                .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(Visibility.NONE));
    }

    /** A hole in a list is nobody's wish, and who reads the list should not have to look for one. */
    @Bean
    JsonMapperBuilderCustomizer listsWithoutHoles() {
        return builder -> builder.changeDefaultNullHandling(usual -> JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }
}
