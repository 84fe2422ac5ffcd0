package org.kabinet.platform.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A record is described by its components and nothing else: those that may be null as such, all others as always there. */
@Component
final class RecordSchemas implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        JavaType java = TypeFactory.defaultInstance().constructType(type.getType());
        if (resolved != null && java.getRawClass().isRecord()) {
            Schema<?> model = model(resolved, context.getDefinedModels());
            if (model != null && model.getProperties() != null) {
                describe(model, components(java.getRawClass()).toList());
            }
        }
        return resolved;
    }

    private static @Nullable Schema<?> model(Schema<?> resolved, Map<String, Schema> defined) {
        String reference = resolved.get$ref();
        return reference == null ? resolved : defined.get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    /** What a record shows: its components, and in place of an unwrapped record the components of that. */
    private static Stream<RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    private static void describe(Schema<?> model, List<RecordComponent> components) {
        Set<String> names = components.stream().map(RecordComponent::getName).collect(Collectors.toSet());
        model.getProperties().keySet().retainAll(names);
        var required = new ArrayList<String>();
        for (RecordComponent component : components) {
            Schema<?> property = model.getProperties().get(component.getName());
            if (property == null) {
                continue;
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                model.getProperties().put(component.getName(), orNull(property));
            } else if (!optional(component)) {
                required.add(component.getName());
            }
        }
        model.setRequired(required);
    }

    private static boolean optional(RecordComponent component) {
        var schema = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return schema != null && schema.requiredMode() == RequiredMode.NOT_REQUIRED;
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            Schema<Object> nothing = new JsonSchema();
            nothing.setTypes(Set.of("null"));
            return new JsonSchema().anyOf(List.of(property, nothing));
        }
        var types = new TreeSet<String>();
        types.add("null");
        if (property.getTypes() != null) {
            types.addAll(property.getTypes());
        } else if (property.getType() != null) {
            types.add(property.getType());
        }
        if (types.size() > 1) {
            property.setTypes(types);
        }
        return property;
    }
}
