package dev.sartor.platform.json;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.WorkspaceId;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tools.jackson.databind.type.LogicalType;

/** How our API reads and writes JSON: nothing guessed, nothing unknown, ids as 26 letters, enums in small letters. */
public final class StrictJson {
    private StrictJson() {}

    public static void apply(JsonMapper.Builder json) {
        json.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS, EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .annotationIntrospector(
                        AnnotationIntrospectorPair.pair(json.annotationIntrospector(), new RequiredUnlessNullable()))
                .addModule(ids());
    }

    private static SimpleModule ids() {
        var module = new SimpleModule("sartor");
        id(module, Ulid.class, Ulid::toString, id -> id);
        id(module, WorkspaceId.class, WorkspaceId::toString, WorkspaceId::new);
        id(module, AccountId.class, AccountId::toString, AccountId::new);
        module.addDeserializer(String.class, new StrictText());
        return module;
    }

    private static <T> void id(
            SimpleModule module, Class<T> type, Function<T, String> written, Function<Ulid, T> read) {
        module.addSerializer(type, new Written<>(type, written));
        module.addDeserializer(type, new Read<>(type, read));
    }

    private static final class Written<T> extends StdScalarSerializer<T> {
        private final Function<T, String> text;

        Written(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(text.apply(value));
        }
    }

    private static final class Read<T> extends StdScalarDeserializer<T> {
        private final Function<Ulid, T> value;

        Read(Class<T> type, Function<Ulid, T> value) {
            super(type);
            this.value = value;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            var text = parser.getString();
            if (parser.currentToken().isScalarValue() && text != null && Ulid.isValid(text))
                return value.apply(Ulid.from(text));
            return (T) context.handleWeirdStringValue(handledType(), "", "no id");
        }
    }
}
