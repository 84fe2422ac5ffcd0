package org.kabinet.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.catalogue.Incoming.good;
import static org.kabinet.catalogue.Incoming.offer;
import static org.kabinet.catalogue.Incoming.stock;
import static org.kabinet.catalogue.Incoming.total;
import static org.kabinet.catalogue.Incoming.warehouse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportCounts.Remark;
import org.kabinet.catalogue.ImportKind;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.Incoming;
import org.kabinet.catalogue.IncomingStock;
import org.kabinet.catalogue.ProductDetails.WarehouseStock;
import org.kabinet.catalogue.ProductFilter;
import org.kabinet.catalogue.ProductSort;
import org.kabinet.catalogue.StockView;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KabinetTest
class StockImportTests {

    private static Assortment assortment;

    @BeforeAll
    static void open(@Autowired ApplicationContext application) {
        assortment = new Assortment(application);
        assortment.warehouses(warehouse("msk", "Москва"), warehouse("spb", "Петербург"));
    }

    @Test
    void stockByWarehouseIsSummedAndTheSameAgainChangesNothing() {
        assortment.goods(good("sum", "Лопата"));
        IncomingStock came = stock("sum", "msk", "12", "spb", "30.5");
        assertThat(assortment.stock(came)).isEqualTo(new ImportCounts(1, 0, 0, 0, List.of()));
        assertThat(assortment.stock(came)).isEqualTo(new ImportCounts(0, 0, 1, 0, List.of()));
        StockView held = assortment.variant("sum").stock();
        assertThat(held.total()).isEqualByComparingTo("42.5");
        assertThat(held.mainWarehouse()).isEqualTo("Петербург");
        assertThat(held.state()).isEqualTo(StockView.State.IN_STOCK);
    }

    @Test
    void aPacketOfChangesLeavesWarehousesItDoesNotName() {
        assortment.goods(good("partly", "Грабли"));
        assortment.stock(stock("partly", "msk", "5", "spb", "7"));
        assertThat(assortment.stock(stock("partly", "msk", "1")).updated()).isEqualTo(1);
        assertThat(held("partly")).isEqualByComparingTo("8");
    }

    @Test
    void aWholePackageMeansAllWarehouses() {
        assortment.goods(good("wholly", "Вилы"));
        assortment.stock(stock("wholly", "msk", "5", "spb", "7"));
        ImportRun run = Incoming.full();
        assortment.takeIn(run, to -> to.stock(run, List.of(stock("wholly", "msk", "1"))));
        assertThat(held("wholly")).isEqualByComparingTo("1");
    }

    @Test
    void aTotalReplacesWhatWarehousesHadUnlessItSaysTheSame() {
        assortment.goods(good("total", "Ведро"));
        assortment.stock(stock("total", "msk", "5", "spb", "7"));
        assertThat(assortment.stock(total("total", "12")).unchanged()).isEqualTo(1);
        assertThat(warehouses("total")).containsExactly("Москва", "Петербург");
        assertThat(assortment.stock(total("total", "9")).updated()).isEqualTo(1);
        assertThat(held("total")).isEqualByComparingTo("9");
        assertThat(warehouses("total")).containsExactly("");
        assertThat(assortment.variant("total").stock().mainWarehouse()).isNull();
    }

    @Test
    void warehousesReplaceATotalThatCameBefore() {
        assortment.goods(good("located", "Таз"));
        assortment.stock(total("located", "9"));
        assortment.stock(stock("located", "msk", "4"));
        assertThat(held("located")).isEqualByComparingTo("4");
        assertThat(warehouses("located")).containsExactly("Москва");
    }

    @Test
    void aWarehouseInTheRedCountsAsEmpty() {
        assortment.goods(good("red", "Шланг"));
        ImportCounts counts = assortment.stock(stock("red", "msk", "-5", "spb", "3"));
        assertThat(counts.remarks()).extracting(Remark::code).containsExactly("stock-negative");
        assertThat(held("red")).isEqualByComparingTo("3");
    }

    @Test
    void stockOfUnknownOffersIsRefusedAndOfUnknownWarehousesNoted() {
        assortment.goods(good("known", "Тачка"));
        ImportCounts counts =
                assortment.stock(stock("never-came", "msk", "1"), stock("known", "moon", "1", "msk", "2"));
        assertThat(counts.refused()).isEqualTo(1);
        assertThat(counts.remarks()).extracting(Remark::code).containsExactly("offer-unknown", "warehouse-unknown");
        assertThat(held("known")).isEqualByComparingTo("2");
    }

    @Test
    void whatIsExpectedIsToldUntilTheDayHasPassed() {
        assortment.goods(good("soon", "Лом"), good("late", "Кайло"));
        assortment.stock(expected("soon", LocalDate.of(2199, 1, 15)), expected("late", LocalDate.of(2001, 1, 15)));
        assertThat(assortment.variant("soon").stock())
                .returns(StockView.State.EXPECTED, StockView::state)
                .returns(LocalDate.of(2199, 1, 15), StockView::expectedOn);
        assertThat(assortment.variant("late").stock())
                .returns(StockView.State.NONE, StockView::state)
                .returns(null, StockView::expectedOn);
    }

    @Test
    void onlyWhatIsInStockIsListedWhenAskedForAndServicesAlwaysAre() {
        assortment.goods(
                good("stocked-1", "Складской товар"),
                good("stocked-2", "Складской пустой"),
                good("stocked-3", "Складская услуга").service());
        assortment.offers(offer("stocked-1#a", "Цвет", "белый"));
        assortment.stock(total("stocked-1#a", "1"), total("stocked-2", "0"));
        ProductFilter inStock =
                new ProductFilter(null, "складской", Map.of(), Set.of(), true, null, ProductSort.NAME, null, 10);
        assertThat(assortment.names(inStock)).containsExactly("Складская услуга", "Складской товар");
        assortment.stock(total("stocked-1#a", "0"), total("stocked-2", "2"));
        assertThat(assortment.names(inStock)).containsExactly("Складская услуга", "Складской пустой");
    }

    @Test
    void stockOfOneVariantMayComeInSeveralFilesOfAWholePackage() {
        assortment.goods(good("split", "Ведро"));
        assortment.stock(stock("split", "msk", "1", "spb", "2"));
        ImportRun first = Incoming.full();
        ImportRun second = Incoming.next(first);
        assortment.takeIn(first, to -> to.stock(first, List.of(stock("split", "msk", "10"))));
        assertThat(held("split")).isEqualByComparingTo("10");
        assortment.takeIn(second, to -> to.stock(second, List.of(stock("split", "spb", "5"))));
        assertThat(held("split")).isEqualByComparingTo("15");
    }

    @Test
    void whatStandsInAWarehouseThatIsNoLongerUsedDoesNotCount() {
        assortment.warehouses(warehouse("old", "Старый"));
        assortment.goods(good("moved", "Бочка"));
        assortment.stock(stock("moved", "old", "8"));
        ImportRun run = Incoming.full();
        assortment.takeIn(run, to -> {
            to.warehouses(run, List.of(warehouse("msk", "Москва"), warehouse("spb", "Петербург")));
            return to.deactivateAbsent(run.id(), Incoming.whole(run, ImportKind.WAREHOUSES));
        });
        assertThat(held("moved")).isEqualByComparingTo("0");
        assertThat(warehouses("moved")).isEmpty();
    }

    private static IncomingStock expected(String variant, LocalDate day) {
        return new IncomingStock(1, variant, null, List.of(new IncomingStock.InWarehouse("msk", BigDecimal.ZERO, day)));
    }

    private static BigDecimal held(String variant) {
        return assortment.variant(variant).stockTotal();
    }

    private static List<String> warehouses(String variant) {
        return assortment.details(variant).variants().getFirst().stockByWarehouse().stream()
                .map(WarehouseStock::warehouse)
                .toList();
    }
}
