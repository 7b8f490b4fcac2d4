package dev.sartor.platform.wiring;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of our records what is always there and what may be null, as their annotations say. */
final class RecordSchemas implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) return null;
        Schema<?> schema = others.next().resolve(type, context, others);
        var record = record(type.getType());
        if (schema != null && record != null) tell(record, whole(schema, context));
        return schema;
    }

    private static @Nullable Class<?> record(@Nullable Type type) {
        if (type == null) return null;
        var raw = TypeFactory.rawClass(type);
        return raw.isRecord() && raw.getName().startsWith("dev.sartor.") ? raw : null;
    }

    /** The schema itself where only its name is given. */
    private static @Nullable Schema<?> whole(Schema<?> schema, ModelConverterContext context) {
        var name = schema.get$ref();
        return name == null ? schema : context.getDefinedModels().get(name.substring(name.lastIndexOf('/') + 1));
    }

    private static void tell(Class<?> record, @Nullable Schema<?> schema) {
        if (schema == null || schema.getProperties() == null) return;
        for (RecordComponent component : record.getRecordComponents()) {
            Schema<?> property = schema.getProperties().get(component.getName());
            if (property == null) continue;
            if (component.getType().isEnum()) inSmallLetters(property);
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                schema.getProperties().put(component.getName(), nullable(property));
            else if (!Objects.requireNonNullElse(schema.getRequired(), List.of())
                    .contains(component.getName())) schema.addRequiredItem(component.getName());
        }
    }

    /** As our JSON writes them. */
    private static void inSmallLetters(Schema<?> property) {
        if (property instanceof JsonSchema choice && choice.getEnum() != null)
            choice.setEnum(choice.getEnum().stream()
                    .<Object>map(one -> String.valueOf(one).toLowerCase(Locale.ROOT))
                    .toList());
    }

    private static Schema<?> nullable(Schema<?> property) {
        if (property.get$ref() != null) return new Schema<>().oneOf(List.of(property, nothing()));
        Set<String> types = property.getTypes();
        if (types == null || types.contains("null")) return property;
        var more = new LinkedHashSet<>(types);
        more.add("null");
        property.setTypes(more);
        return property;
    }

    private static Schema<?> nothing() {
        return new Schema<>().types(Set.of("null"));
    }
}
