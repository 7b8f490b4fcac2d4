package dev.sartor.platform.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from PostgreSQL's catalog which tenant tables do not keep workspaces apart, and why. */
final class Catalog {
    /** A tenant table is one with a workspace_id. */
    private static final String TENANTS = """
            with tenants as (
                select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attnum, a.attnotnull
                from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
                where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not a.attisdropped)
            """;

    private static final List<String> RULES = List.of(
            """
            select relname || ': row-level security is not enabled and forced' from tenants
            where not (relrowsecurity and relforcerowsecurity)
            """,
            "select relname || ': workspace_id may be null' from tenants where not attnotnull",
            """
            select relname || ': has no policy' from tenants t
            where not exists (select 1 from pg_policy p where p.polrelid = t.oid)
            """,
            """
            select t.relname || ': policy ' || p.polname || ' does not hold reading and writing to the workspace'
            from tenants t join pg_policy p on p.polrelid = t.oid
            where p.polpermissive and (p.polcmd <> '*'
                or coalesce(pg_get_expr(p.polqual, p.polrelid), '') not like '%sartor.workspace%'
                or coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') not like '%sartor.workspace%')
            """,
            """
            select t.relname || ': key ' || i.indexrelid::regclass || ' is shared between workspaces'
            from tenants t join pg_index i on i.indrelid = t.oid
            where i.indisunique and not t.attnum = any (i.indkey::int2[])
            """,
            """
            select t.relname || ': foreign key ' || k.conname || ' reaches into other workspaces'
            from tenants t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
            join tenants other on other.oid = k.confrelid
            where not exists (
                select 1 from unnest(k.conkey, k.confkey) as pair (own, theirs)
                where pair.own = t.attnum and pair.theirs = other.attnum)
            """,
            """
            select c.relname || ': is shared by workspaces and points into a tenant table' from pg_class c
            join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' join tenants other on other.oid = k.confrelid
            where not exists (select 1 from tenants t where t.oid = c.oid)
            """,
            """
            select c.relname || ': shows rows with its maker''s rights' from pg_class c
            where c.relkind in ('v', 'm') and c.relnamespace = 'public'::regnamespace
                and not coalesce('security_invoker=true' = any (c.reloptions), false)
            """,
            """
            select p.proname || ': runs with its maker''s rights' from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.prosecdef
            """,
            """
            select c.relname || ': is owned by the role at work' from pg_class c
            where pg_get_userbyid(c.relowner) = 'sartor_app'
            """,
            """
            select rolname || ': is above row-level security' from pg_roles
            where rolname in ('sartor_app', 'sartor_owner') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
            """);

    private Catalog() {}

    static List<String> violations(JdbcClient database) {
        var all = new ArrayList<String>();
        for (var rule : RULES) all.addAll(texts(database, TENANTS + rule));
        return all;
    }

    static List<String> tenantTables(JdbcClient database) {
        return texts(database, TENANTS + "select relname from tenants order by relname");
    }

    private static List<String> texts(JdbcClient database, String query) {
        return database.sql(query)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
