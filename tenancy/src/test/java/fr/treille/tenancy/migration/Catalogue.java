package fr.treille.tenancy.migration;

import static fr.treille.tenancy.migration.TestDatabase.list;

import java.sql.SQLException;
import java.util.List;

/** All that the server knows of a schema, but for its name, its rights, and when and in which run it was made. */
final class Catalogue {

    private Catalogue() {}

    static List<String> of(String schema) throws SQLException {
        return list(TestDatabase.running().superuser(), """
                with relation as (
                  select c.* from pg_class c where c.relnamespace = '%1$s'::regnamespace
                ), line as (
                  select format('relation %%s %%s %%s %%s owner %%s options %%s: %%s', c.relkind, c.relname,
                                c.relpersistence, c.relrowsecurity, c.relowner::regrole, c.reloptions,
                                obj_description(c.oid, 'pg_class'))
                    from relation c
                  union all
                  select format('column %%s %%s.%%s %%s null %%s default %%s identity "%%s" generated "%%s" collation %%s storage'
                                ' %%s: %%s',
                                a.attnum, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull,
                                pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated,
                                a.attcollation::regcollation, a.attstorage, col_description(c.oid, a.attnum))
                    from relation c
                    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                   where c.relkind = 'r'
                  union all
                  select format('constraint %%s on %%s: %%s', conname, conrelid::regclass, pg_get_constraintdef(oid))
                    from pg_constraint where connamespace = '%1$s'::regnamespace
                  union all
                  select format('index %%s', pg_get_indexdef(c.oid)) from relation c where c.relkind = 'i'
                  union all
                  select format('sequence %%s %%s', c.relname, (to_jsonb(s) - 'seqrelid')::text)
                    from relation c join pg_sequence s on s.seqrelid = c.oid
                  union all
                  select format('function %%s', proname) from pg_proc where pronamespace = '%1$s'::regnamespace
                  union all
                  select format('trigger %%s', pg_get_triggerdef(t.oid)) from pg_trigger t
                    join relation c on c.oid = t.tgrelid where not t.tgisinternal
                  union all
                  select format('change set %%s', (to_jsonb(l) - '{dateexecuted,orderexecuted,deployment_id}'::text[])::text)
                    from %1$s.databasechangelog l
                  union all
                  select format('lock %%s', id) from %1$s.databasechangeloglock where not locked
                )
                select replace(line.format, '%1$s', '<schema>') from line order by 1
                """.formatted(schema));
    }
}
