package org.kabinet.ordering.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
class MessagesTests {
    private static int branches;

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Http.Browser buyer;
    private Http.Browser manager;
    private String order;

    @BeforeEach
    void place() {
        Shop shop = new Shop(given);
        UUID branch = given.branch("T" + (10 + ++branches));
        var customer = shop.sellsTo(given.company(branch, "Sever"));
        buyer = http.signedIn(given.member(customer, Role.BUYER));
        manager = http.signedIn(given.staff(branch, Role.MANAGER));
        order = "/api/v1/orders/"
                + Shop.placed(buyer, customer, shop.good("Gloves", "48.30"), "2")
                        .body()
                        .at("/id")
                        .asString();
    }

    @Test
    void a_question_waits_for_the_other_side_until_it_is_answered() {
        UUID question = UUID.randomUUID();
        assertThat(write(buyer, question, "QUESTION", "In parts?", null).status())
                .isEqualTo(201);

        assertThat(unanswered(manager)).isEqualTo(1);
        assertThat(unanswered(buyer)).isZero();
        assertThat(manager.get("/api/v1/orders/board").body().at("/toDo/0/kind").asString())
                .isEqualTo("QUESTION");

        write(manager, UUID.randomUUID(), "ANSWER", "Yes, in two", question);

        assertThat(unanswered(manager)).isZero();
        JsonNode messages = buyer.get(order).body().at("/messages");
        assertThat(messages.at("/1/answersId").asString()).isEqualTo(question.toString());
        assertThat(messages.at("/1/side").asString()).isEqualTo("SELLER");
        assertThat(buyer.get("/api/v1/orders/board").body().at("/toDo/0/kind").asString())
                .isEqualTo("ANSWER");
        write(buyer, UUID.randomUUID(), "COMMENT", "Thanks", null);
        assertThat(buyer.get("/api/v1/orders/board").body().at("/toDo")).isEmpty();
    }

    @Test
    void nobody_answers_their_own_question() {
        UUID question = UUID.randomUUID();
        write(buyer, question, "QUESTION", "In parts?", null);

        assertThat(write(buyer, UUID.randomUUID(), "ANSWER", "Yes", question).problem())
                .isEqualTo("/problems/ordering/nothing-to-answer");
        assertThat(write(manager, UUID.randomUUID(), "ANSWER", "Yes", null).problem())
                .isEqualTo("/problems/ordering/nothing-to-answer");
    }

    @Test
    void the_same_message_sent_twice_stands_there_once() {
        UUID id = UUID.randomUUID();
        write(buyer, id, "COMMENT", "Call first", null);
        var again = write(buyer, id, "COMMENT", "Call first", null);

        assertThat(again.status()).isEqualTo(201);
        assertThat(buyer.get(order).body().at("/messages").size()).isEqualTo(1);
    }

    @Test
    void a_message_must_say_something() {
        assertThat(write(buyer, UUID.randomUUID(), "COMMENT", "  ", null).status())
                .isEqualTo(422);
    }

    private Http.Answer write(Http.Browser who, UUID id, String kind, String text, @Nullable UUID answersId) {
        Map<String, @Nullable Object> message = new HashMap<>();
        message.put("id", id);
        message.put("kind", kind);
        message.put("text", text);
        message.put("answersId", answersId);
        return who.post(order + "/messages", message);
    }

    private int unanswered(Http.Browser who) {
        return who.get(order).body().at("/unansweredQuestions").asInt();
    }
}
