package dev.sartor.platform.wiring;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** Names of types in the description of the API: a type inside another carries its name too, so that no two are one. */
final class SchemaNames extends TypeNameResolver {
    @Override
    protected String getNameOfClass(Class<?> type) {
        var outer = type.getEnclosingClass();
        if (outer == null || !type.getName().startsWith("dev.sartor.")) return super.getNameOfClass(type);
        return outer.getSimpleName().replaceFirst("(Controller|Endpoint)$", "") + type.getSimpleName();
    }
}
