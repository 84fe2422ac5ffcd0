package org.kabinet.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.catalogue.Incoming.good;
import static org.kabinet.catalogue.Incoming.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.Incoming;
import org.kabinet.catalogue.IncomingGroup;
import org.kabinet.catalogue.ProductDetails;
import org.kabinet.catalogue.ProductFilter;
import org.kabinet.catalogue.ProductSort;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@KabinetTest
class GroupImportTests {

    private static Assortment assortment;

    @Autowired
    private Given given;

    @Autowired
    private Http http;

    @BeforeAll
    static void open(@Autowired ApplicationContext application) {
        assortment = new Assortment(application);
    }

    @Test
    void theOrderInTheFileDoesNotMatterAndTheSameTwiceChangesNothing() {
        var leafFirst =
                new IncomingGroup[] {group("order-leaf", "order-root", "Лист"), group("order-root", null, "Корень")};
        assertThat(assortment.groups(leafFirst)).isEqualTo(new ImportCounts(2, 0, 0, 0, List.of()));
        assertThat(assortment.groups(leafFirst)).isEqualTo(new ImportCounts(0, 0, 2, 0, List.of()));
    }

    @Test
    void aProductIsFoundInAllGroupsAboveItsOwnAndMovesWithIt() {
        assortment.groups(
                group("move-a", null, "А"),
                group("move-b", null, "Б"),
                group("move-mid", "move-a", "Середина"),
                group("move-leaf", "move-mid", "Низ"));
        assortment.goods(good("mover", "Переезжающий").in("move-leaf"));
        assertThat(in("move-a")).containsExactly("Переезжающий");
        assertThat(in("move-b")).isEmpty();
        assertThat(assortment.groups(group("move-mid", "move-b", "Середина")).updated())
                .isEqualTo(1);
        assertThat(in("move-a")).isEmpty();
        assertThat(in("move-b")).containsExactly("Переезжающий");
        assertThat(in("move-leaf")).containsExactly("Переезжающий");
        assertThat(assortment.details("mover").groupPath())
                .extracting(ProductDetails.GroupRef::name)
                .containsExactly("Б", "Середина", "Низ");
    }

    @Test
    void aGroupKeepsTheOrderOfNamesWhoeverIsRenamedOrComesIn() {
        assortment.groups(group("order-a", null, "А"), group("order-b", null, "Б"));
        assortment.goods(
                good("order-2", "Бур 2").in("order-a"),
                good("order-10", "Бур 10").in("order-a"),
                good("order-far", "Антенна").in("order-b"));
        assertThat(in("order-a")).containsExactly("Бур 2", "Бур 10");
        assortment.goods(
                good("order-10", "Бур 1").in("order-a"), good("order-far").in("order-a"));
        assertThat(in("order-a")).containsExactly("Антенна", "Бур 1", "Бур 2");
        assertThat(in("order-a", ProductSort.NAME_DESC)).containsExactly("Бур 2", "Бур 1", "Антенна");
    }

    @Test
    void aProductMayStandInAGroupAndInOneBelowItAndLeaveEither() {
        assortment.groups(group("both-top", null, "Верх"), group("both-low", "both-top", "Низ"));
        assortment.goods(good("both", "Двойной").in("both-top", "both-low"));
        assortment.goods(good("both").in("both-low"));
        assertThat(in("both-top")).containsExactly("Двойной");
        assortment.goods(good("both").in("both-top"));
        assertThat(in("both-low")).isEmpty();
        assertThat(in("both-top")).containsExactly("Двойной");
        assortment.goods(good("both").in());
        assertThat(in("both-top")).isEmpty();
    }

    @Test
    void aGroupInsideItselfGoesToTheTop() {
        assortment.groups(group("knot-a", null, "А"), group("knot-b", "knot-a", "Б"));
        ImportCounts counts = assortment.groups(group("knot-a", "knot-b", "А"));
        assertThat(counts.remarks()).extracting(Remark::code).containsExactly("group-in-itself");
        assertThat(assortment.groups(group("knot-self", "knot-self", "Сама")).remarks())
                .extracting(Remark::code)
                .containsExactly("group-in-itself");
    }

    @Test
    void anUnknownParentIsNoted() {
        assertThat(assortment.groups(group("orphan", "never-came", "Сирота")).remarks())
                .extracting(Remark::code)
                .containsExactly("parent-unknown");
    }

    @Test
    void theTreeCountsWhatIsOnOfferAndHidesWhatIsBelowAHiddenGroup() {
        assortment.groups(
                group("tree-root", null, "Дерево"),
                group("tree-leaf", "tree-root", "Ветка"),
                group("tree-off", null, "Скрытая"),
                group("tree-under", "tree-off", "Под скрытой"));
        assortment.goods(
                good("tree-1", "Один").in("tree-leaf"),
                good("tree-2", "Два").in("tree-leaf", "tree-root"),
                good("tree-3", "Три").in("tree-root").deleted());
        assortment.groups(new IncomingGroup(1, "tree-off", null, "Скрытая", null, 0, true));
        Map<String, JsonNode> shown = tree();
        assertThat(shown).containsKeys("Дерево", "Ветка").doesNotContainKeys("Скрытая", "Под скрытой");
        assertThat(node(shown, "Дерево").path("count").asInt()).isEqualTo(2);
        assertThat(node(shown, "Ветка").path("parentId"))
                .isEqualTo(node(shown, "Дерево").path("id"));
    }

    @Test
    void groupsAbsentFromAWholeClassifierAreHidden() {
        assortment.groups(group("absent-1", null, "Остаётся"), group("absent-2", null, "Уходит"));
        ImportRun run = Incoming.full();
        assortment.takeIn(run, to -> {
            to.groups(run, List.of(group("absent-1", null, "Остаётся")));
            return to.deactivateAbsent(run.id(), Incoming.whole(run, ImportKind.GROUPS));
        });
        assertThat(tree()).containsKey("Остаётся").doesNotContainKey("Уходит");
    }

    private Map<String, JsonNode> tree() {
        var buyer =
                given.member(given.company(given.branch("Г" + System.nanoTime() % 9999), "ООО Покупатель"), Role.BUYER);
        var answer = http.signedIn(buyer).get("/api/v1/catalogue/groups", "Accept-Language", "ru");
        assertThat(answer.status()).isEqualTo(200);
        Map<String, JsonNode> byName = new HashMap<>();
        answer.body().forEach(group -> byName.put(group.path("name").asString(), group));
        return byName;
    }

    private static JsonNode node(Map<String, JsonNode> tree, String name) {
        return tree.getOrDefault(name, MissingNode.getInstance());
    }

    private static List<String> in(String groupExternalId) {
        return in(groupExternalId, ProductFilter.all().sort());
    }

    private static List<String> in(String groupExternalId, ProductSort sort) {
        UUID id = assortment.groupId(groupExternalId);
        return assortment.names(new ProductFilter(id, null, Map.of(), Set.of(), false, null, sort, null, 50));
    }
}
