package bench;

/** What the floor asks PostgreSQL. */
final class FloorSql {
    /** Own price of a variant v, with the ladder of the first list: personal, wholesale, base; takes organisation and two lists. */
    private static final String OWN_PRICE =
            """
            left join lateral (
                select coalesce(
                    (select amount from pricing.personal_price where organisation_id = own.organisation and variant_id = v.id
                        and valid_from <= current_date order by min_quantity, valid_from desc limit 1),
                    (select amount from pricing.price where variant_id = v.id and price_list_id = own.first and min_quantity = 0
                        and valid_from <= current_date order by valid_from desc limit 1),
                    (select amount from pricing.price where variant_id = v.id and price_list_id = own.second and min_quantity = 0
                        and valid_from <= current_date order by valid_from desc limit 1)) as price,
                    (select json_agg(json_build_array(t.min_quantity, t.amount)) from (
                        select distinct on (min_quantity) min_quantity, amount from pricing.price
                        where variant_id = v.id and price_list_id = own.first and valid_from <= current_date
                        order by min_quantity desc, valid_from desc) t) as tiers) priced on true
            cross join lateral (select sum(quantity) as held, min(expected_on) as expected
                from catalogue.stock where variant_id = v.id) stock
            """;

    private static final String CARD =
            """
            select page.*, p.kind, p.article, p.name, p.brand, p.unit_name, p.vat_rate, p.pack_multiple, p.min_quantity, p.lead_time_days,
                   v.id, v.article, v.characteristics, stock.held, stock.expected, priced.price, priced.tiers
            from page join catalogue.product p on p.id = page.product_id
            join catalogue.variant v on v.product_id = page.product_id and v.active
            cross join own
            """
                    + OWN_PRICE;

    static final String CATALOGUE_PAGE =
            """
            with page as materialized (
                select g.product_id, g.name as listed, (select product_count from catalogue.product_group where id = g.group_id) as total
                from catalogue.product_in_group g join catalogue.listing l using (product_id)
                where g.group_id = ? order by g.name, g.product_id limit 24),
            own as (select ?::uuid as organisation, ?::uuid as first, ?::uuid as second)
            """
                    + CARD
                    + " order by page.listed, page.product_id, v.id";

    static final String SEARCH =
            """
            with found as materialized (select * from catalogue.hits(?)),
            page as materialized (
                select f.product_id, f.score, count(*) over () as total from found f join catalogue.listing l using (product_id)
                order by f.score desc, l.name, f.product_id limit ?),
            own as (select ?::uuid as organisation, ?::uuid as first, ?::uuid as second)
            """
                    + CARD
                    + " order by page.score desc, page.product_id, v.id";

    static final String PRODUCT =
            """
            with page as (select ?::uuid as product_id), own as (select ?::uuid as organisation, ?::uuid as first, ?::uuid as second)
            select p.*, v.id, v.article, v.characteristics, stock.held, stock.expected, priced.price, priced.tiers,
                   (select json_agg(json_build_array(w.name, s.quantity)) from catalogue.stock s join catalogue.warehouse w
                       on w.id = s.warehouse_id where s.variant_id = v.id) as warehouses,
                   (select json_agg(json_build_array(q.name, x.value) order by q.position) from catalogue.product_property x
                       join catalogue.property q on q.id = x.property_id where x.product_id = p.id) as properties,
                   (select json_agg(g.name) from catalogue.product_in_group i join catalogue.product_group g on g.id = i.group_id
                       where i.product_id = p.id) as groups
            from page join catalogue.product p on p.id = page.product_id
            join catalogue.variant v on v.product_id = p.id and v.active
            cross join own
            """
                    + OWN_PRICE
                    + " order by v.id";

    static final String PRICES =
            """
            with asked as (select unnest(?::uuid[]) as id), own as (select ?::uuid as organisation, ?::uuid as first, ?::uuid as second)
            select v.id, v.article, p.name, p.unit_code, p.unit_name, p.vat_rate, p.pack_multiple, p.min_quantity, stock.held, priced.price,
                   priced.tiers
            from asked join catalogue.variant v on v.id = asked.id join catalogue.product p on p.id = v.product_id
            cross join own
            """
                    + OWN_PRICE;

    static final String PARTIES =
            """
            select c.*, o.name, e.name, e.full_name, e.inn, b.code, b.name, b.time_zone, a.id, a.address
            from organisations.contract c join organisations.organisation o on o.id = c.organisation_id
            join organisations.legal_entity e on e.id = c.legal_entity_id join organisations.branch b on b.id = c.branch_id
            left join organisations.delivery_address a on a.organisation_id = o.id
            where c.id = ?""";

    static final String NEXT_NUMBER =
            """
            insert into ordering.order_counter (branch_id, year, last) values (?, 1999, 1)
            on conflict (branch_id, year) do update set last = order_counter.last + 1 returning last""";

    static final String INSERT_ORDER =
            """
            insert into ordering.orders (id, number, organisation_id, branch_id, legal_entity_id, contract_id, placed_by, placed_by_name,
                stage_id, phase, stage_since, currency, amount, vat_amount, line_count, parties, placed_at)
            select ?, ?, ?, ?, ?, ?, ?, 'Покупатель', id, phase, now(), 'RUB', 1000, 180, 10, ?::jsonb, now()
            from ordering.stage where code = 'placed'""";

    static final String INSERT_LINES =
            """
            insert into ordering.order_line (id, order_id, organisation_id, branch_id, position, product_id, variant_id, article, name,
                unit_code, unit_name, quantity, price, vat_rate, amount, vat_amount, price_reason)
            select n.id, o.id, o.organisation, o.branch, n.position, p.id, v.id, v.article, p.name, p.unit_code, p.unit_name, n.quantity, 10,
                p.vat_rate, 100, 18, ?::jsonb
            from (select ?::uuid as id, ?::uuid as organisation, ?::uuid as branch) o
            cross join lateral unnest(?::uuid[], ?::uuid[]) with ordinality as m (id, variant_id, position)
            cross join lateral (select m.id, m.position, ?::numeric as quantity) n
            join catalogue.variant v on v.id = m.variant_id join catalogue.product p on p.id = v.product_id""";

    static final String INSERT_CHANGE =
            """
            insert into ordering.stage_change (id, order_id, organisation_id, branch_id, to_stage_id, at, person_id, person_name)
            select ?, ?, ?, ?, id, now(), ?, 'Покупатель' from ordering.stage where code = 'placed'""";

    /** The record of an order in a chain of its own, beside those of the portal. */
    static final String INSERT_RECORD =
            """
            with head as (
                insert into audit.chain as c (id, sequence, hash, anchor) values (?, 1, '', '')
                on conflict (id) do update set sequence = c.sequence + 1, hash = encode(sha256(convert_to(c.hash || ?, 'UTF8')), 'hex')
                returning id, sequence, hash)
            insert into audit.record (chain, sequence, hash, content, at, person_id, category, action, object_type, object_id)
            select id, sequence, hash, ?, now(), ?, 'ORDERS', 'CREATED', 'ORDER', ? from head""";

    static final String INSERT_ANSWER =
            """
            insert into platform.idempotency (person_id, key, request_hash, started_at, status, body, packed)
            values (?, ?, ?, now(), 201, ?, true)""";

    static final String MY_ORDERS =
            """
            select o.*, s.code, s.name_ru, s.phase, s.position,
                   (select count(*) from ordering.order_message m where m.order_id = o.id and m.kind = 'QUESTION' and m.answered_at is null)
            from ordering.orders o join ordering.stage s on s.id = o.stage_id
            where o.organisation_id = ? order by o.placed_at desc, o.id desc limit 51""";

    static final String ORDER =
            """
            select o.*, s.code, s.name_ru,
                   (select json_agg(l order by l.position) from ordering.order_line l where l.order_id = o.id) as lines,
                   (select json_agg(c order by c.at) from ordering.stage_change c where c.order_id = o.id) as changes,
                   (select json_agg(m order by m.at) from ordering.order_message m where m.order_id = o.id) as messages,
                   (select json_agg(x) from ordering.shipment x where x.order_id = o.id) as shipments,
                   (select json_agg(y) from ordering.payment y where y.order_id = o.id) as payments,
                   (select json_agg(h) from ordering.handover h where h.order_id = o.id) as handovers
            from ordering.orders o join ordering.stage s on s.id = o.stage_id where o.id = ?""";

    static final String SESSION =
            """
            insert into platform.spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time,
                principal_name) values (?, ?, ?, ?, 1800, ?, ?)""";

    static final String SESSION_ATTRIBUTE =
            "insert into platform.spring_session_attributes (session_primary_id, attribute_name, attribute_bytes) values (?, 'actor', ?)";

    private FloorSql() {}
}
