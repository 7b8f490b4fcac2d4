package dev.sartor.platform.wiring;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names schemas so that no two are called the same: what stands within another type is called after it, too. */
final class SchemaNames extends TypeNameResolver {
    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        return around(type.getEnclosingClass()) + super.nameForClass(type, options);
    }

    private static String around(@Nullable Class<?> type) {
        if (type == null || !type.getName().startsWith("dev.sartor.")) return "";
        return around(type.getEnclosingClass()) + type.getSimpleName().replaceFirst("(Controller|Endpoint|View)$", "");
    }
}
