package org.kabinet.ordering.placing;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.kabinet.ordering.order.OrderDetails.LineFacts;
import org.kabinet.platform.database.Written;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a whole order in one statement: its number, itself, its lines, the beginning of its history; and takes out of the cart what is now
 * ordered. The branch's counter is locked in there and not before, so that orders wait for each other no longer than they must.
 */
@Repository
class PlacingRepository {

    private static final String PLACE = """
            with counter as (
                insert into ordering.order_counter as c (branch_id, year, last)
                values ({0}, {1}, 1)
                on conflict (branch_id, year) do update set last = c.last + 1
                returning c.last::text as last
            ), placed as (
                insert into ordering.orders (id, number, organisation_id, branch_id, legal_entity_id, contract_id,
                    placed_by, placed_by_name, placed_by_staff, account_manager_id, account_manager_name, stage_id, phase,
                    stage_since, currency, amount, vat_amount, line_count, parties, comment, purchase_order_number,
                    wished_on, placed_at)
                select o.id, {2} || lpad(last, greatest(5, length(last)), '0'), o.organisation_id, o.branch_id,
                    o.legal_entity_id, o.contract_id, o.placed_by, o.placed_by_name, o.placed_by_staff,
                    o.account_manager_id, o.account_manager_name, o.stage_id, o.phase, o.placed_at, o.currency, o.amount,
                    o.vat_amount, o.line_count, o.parties, o.comment, o.purchase_order_number, o.wished_on, o.placed_at
                from counter, jsonb_populate_record(null::ordering.orders, {3}) as o
                returning id, organisation_id, branch_id, number, placed_by, placed_by_name, contract_id, stage_id, placed_at
            ), lines as (
                insert into ordering.order_line (id, order_id, organisation_id, branch_id, position, product_id, variant_id,
                    article, name, unit_code, unit_name, quantity, price, vat_rate, amount, vat_amount, price_reason,
                    comment, back_ordered)
                select l.id, p.id, p.organisation_id, p.branch_id, l.position, l.product_id, l.variant_id, l.article,
                    l.name, l.unit_code, l.unit_name, l.quantity, l.price, l.vat_rate, l.amount, l.vat_amount,
                    l.price_reason, l.comment, l.back_ordered
                from placed as p, jsonb_populate_recordset(null::ordering.order_line, {4}) as l
            ), history as (
                insert into ordering.stage_change (id, order_id, organisation_id, branch_id, to_stage_id, at, person_id,
                    person_name, on_behalf)
                select {5}, id, organisation_id, branch_id, stage_id, placed_at, placed_by, placed_by_name, {6}
                from placed
            %s)
            select number from placed
            """;

    private static final String OUT_OF_CART = """
            ), emptied as (
                update ordering.cart as c
                set comment = '', purchase_order_number = '', wished_on = null, updated_at = p.placed_at,
                    version = c.version + 1
                from placed as p
                where c.person_id = p.placed_by and c.contract_id = p.contract_id
                returning c.id
            ), taken as (
                delete from ordering.cart_line as l using emptied as c
                where l.cart_id = c.id and l.variant_id = any ({7})
            """;

    private static final Written PLACE_AT_ONCE = Written.of(PLACE.formatted(""));
    private static final Written PLACE_FROM_CART = Written.of(PLACE.formatted(OUT_OF_CART));

    private final DSLContext sql;
    private final JsonMapper json;

    PlacingRepository(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The number that the order has from now on. */
    String write(OrderDraft draft) {
        UUID[] variants = draft.lines().stream().map(LineFacts::variantId).toArray(UUID[]::new);
        Written place = draft.wanted().fromCart() ? PLACE_FROM_CART : PLACE_AT_ONCE;
        return place.query(
                        sql,
                        DSL.val(draft.buyer().parties().organisation().branchId()),
                        DSL.val(draft.year()),
                        DSL.val(draft.numberPrefix()),
                        jsonb(OrderColumns.of(draft)),
                        jsonb(draft.lines().stream().map(LineColumns::of).toList()),
                        DSL.val(draft.first().id()),
                        DSL.val(draft.first().onBehalf(), String.class),
                        DSL.val(variants))
                .fetchSingle()
                .get(0, String.class);
    }

    private Field<JSONB> jsonb(Object columns) {
        return DSL.val(JSONB.valueOf(json.writeValueAsString(columns)));
    }
}
