package org.kabinet.ordering.order;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_MESSAGE;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.kabinet.ordering.OrderParties;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.message.MessageKind;
import org.kabinet.ordering.reader.Side;
import org.kabinet.platform.actor.StandIns;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which columns make an order, and how they become one. */
@Component
class OrderRows {

    private static final Field<Integer> CUSTOMER_QUESTIONS =
            questionsBy(Side.CUSTOMER).as("customer_questions");
    private static final Field<Integer> SELLER_QUESTIONS =
            questionsBy(Side.SELLER).as("seller_questions");
    private static final Field<String> STAND_IN =
            StandIns.nameFor(ORDERS.ACCOUNT_MANAGER_ID).as("stand_in");
    private static final List<SelectField<?>> COLUMNS = List.of(
            ORDERS.ID,
            ORDERS.NUMBER,
            ORDERS.ORGANISATION_ID,
            ORDERS.LEGAL_ENTITY_ID,
            ORDERS.BRANCH_ID,
            ORDERS.CONTRACT_ID,
            ORDERS.PLACED_BY,
            ORDERS.PLACED_BY_NAME,
            ORDERS.PLACED_BY_STAFF,
            ORDERS.ACCOUNT_MANAGER_ID,
            ORDERS.ACCOUNT_MANAGER_NAME,
            STAND_IN,
            ORDERS.HANDED_TO,
            ORDERS.HANDED_TO_NAME,
            ORDERS.STAGE_ID,
            ORDERS.PHASE,
            ORDERS.STAGE_SINCE,
            ORDERS.CURRENCY,
            ORDERS.AMOUNT,
            ORDERS.VAT_AMOUNT,
            ORDERS.PAID_AMOUNT,
            ORDERS.LINE_COUNT,
            ORDERS.PARTIES,
            ORDERS.COMMENT,
            ORDERS.PURCHASE_ORDER_NUMBER,
            ORDERS.WISHED_ON,
            ORDERS.PROMISED_ON,
            ORDERS.PLACED_AT,
            ORDERS.EXTERNAL_NUMBER,
            ORDERS.VERSION,
            CUSTOMER_QUESTIONS,
            SELLER_QUESTIONS);

    private final JsonMapper json;

    OrderRows(JsonMapper json) {
        this.json = json;
    }

    List<SelectField<?>> columns(SelectField<?>... more) {
        List<SelectField<?>> columns = new ArrayList<>(COLUMNS);
        columns.addAll(List.of(more));
        return columns;
    }

    OrderFacts facts(Record row) {
        return new OrderFacts(
                row.get(ORDERS.ID),
                row.get(ORDERS.NUMBER),
                row.get(ORDERS.ORGANISATION_ID),
                row.get(ORDERS.LEGAL_ENTITY_ID),
                row.get(ORDERS.BRANCH_ID),
                row.get(ORDERS.CONTRACT_ID),
                row.get(ORDERS.PLACED_BY),
                row.get(ORDERS.PLACED_BY_NAME),
                row.get(ORDERS.PLACED_BY_STAFF),
                row.get(ORDERS.ACCOUNT_MANAGER_ID),
                row.get(ORDERS.ACCOUNT_MANAGER_NAME),
                row.get(STAND_IN),
                row.get(ORDERS.HANDED_TO),
                row.get(ORDERS.HANDED_TO_NAME),
                row.get(ORDERS.STAGE_ID),
                OrderPhase.valueOf(row.get(ORDERS.PHASE)),
                row.get(ORDERS.STAGE_SINCE),
                row.get(ORDERS.CURRENCY),
                row.get(ORDERS.AMOUNT),
                row.get(ORDERS.VAT_AMOUNT),
                row.get(ORDERS.PAID_AMOUNT),
                row.get(ORDERS.LINE_COUNT),
                json.readValue(row.get(ORDERS.PARTIES).data(), OrderParties.class),
                row.get(ORDERS.COMMENT),
                row.get(ORDERS.PURCHASE_ORDER_NUMBER),
                row.get(ORDERS.WISHED_ON),
                row.get(ORDERS.PROMISED_ON),
                row.get(ORDERS.PLACED_AT),
                row.get(ORDERS.EXTERNAL_NUMBER),
                row.get(ORDERS.VERSION),
                row.get(CUSTOMER_QUESTIONS),
                row.get(SELLER_QUESTIONS));
    }

    private static Field<Integer> questionsBy(Side side) {
        return field(selectCount()
                .from(ORDER_MESSAGE)
                .where(
                        ORDER_MESSAGE.ORDER_ID.eq(ORDERS.ID),
                        ORDER_MESSAGE.SIDE.eq(side.name()),
                        ORDER_MESSAGE.KIND.eq(MessageKind.QUESTION.name()),
                        ORDER_MESSAGE.ANSWERED_AT.isNull()));
    }
}
