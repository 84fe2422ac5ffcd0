package bench;

import bench.Operation.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is measured, as the web client asks for it; and, named {@code rls-…}, bare SQL under row level security beside the same without it. */
final class Operations {
    private static final int LINES = 10;

    private final Portal portal;
    private final Subjects subjects;
    private final Map<Integer, Visitor> visitors = new LinkedHashMap<>();

    private Operations(Portal portal, Subjects subjects) {
        this.portal = portal;
        this.subjects = subjects;
    }

    static List<Operation> all(Portal portal, Subjects subjects, Floor floor) {
        var operations = new Operations(portal, subjects);
        var bare = new FloorCalls(floor, subjects, false);
        var guarded = new FloorCalls(floor, subjects, true);
        return List.of(
                new Operation("sign-in", operations::signIn, bare::signIn),
                new Operation("catalogue-page", operations.get(c -> "/offers?limit=24&groupId=" + Subjects.any(subjects.groups()) + operations.contract(c)), bare::cataloguePage),
                new Operation("search-text", operations.get(c -> "/offers?limit=24&q=" + encoded(subjects.typed()) + operations.contract(c)), bare::searchText),
                new Operation("search-article", operations.get(c -> "/offers/suggest?limit=8&q=" + subjects.typedArticle() + operations.contract(c)), bare::searchArticle),
                new Operation("product", operations.get(c -> "/offers/" + Subjects.any(subjects.products()) + "?contractId=" + contractId(subjects, c)), bare::product),
                new Operation("place-10", operations::placeTen, bare::placeTen),
                new Operation("place-10-recorded", operations::placeTen, bare::placeTenRecorded),
                new Operation("my-orders", operations.get(c -> "/orders?limit=50"), bare::myOrders),
                new Operation("order", operations.get(c -> "/orders/" + subjects.order(subjects.organisation(c))), bare::order),
                new Operation("rls-catalogue-page", guarded::cataloguePage, bare::cataloguePage),
                new Operation("rls-product", guarded::product, bare::product),
                new Operation("rls-my-orders", guarded::myOrders, bare::myOrders),
                new Operation("rls-order", guarded::order, bare::order));
    }

    private Call signIn(int client) {
        var visitor = new Visitor(portal.port());
        String login = FillCustomers.login(subjects.organisation(client));
        return () -> visitor.signedIn(login);
    }

    private Call placeTen(int client) {
        Visitor visitor = visitor(client);
        UUID contract = contractId(subjects, client);
        UUID address = Names.id("address", subjects.organisation(client));
        return () -> {
            String lines = Stream.generate(() -> Subjects.any(subjects.orderables()))
                    .distinct()
                    .limit(LINES)
                    .map(o -> "{\"variantId\":\"%s\",\"quantity\":\"%s\"}".formatted(o.variantId(), o.quantity()))
                    .collect(Collectors.joining(","));
            visitor.post("/api/v1/orders", "{\"id\":\"%s\",\"contractId\":\"%s\",\"deliveryAddressId\":\"%s\",\"lines\":[%s]}"
                    .formatted(Fresh.id(), contract, address, lines));
        };
    }

    private IntFunction<Call> get(IntFunction<String> path) {
        return client -> {
            Visitor visitor = visitor(client);
            return () -> visitor.get("/api/v1" + path.apply(client));
        };
    }

    private String contract(int client) {
        return "&contractId=" + contractId(subjects, client);
    }

    private static UUID contractId(Subjects subjects, int client) {
        return Names.id("contract", subjects.organisation(client));
    }

    private Visitor visitor(int client) {
        return visitors.computeIfAbsent(client, c -> {
            try {
                return new Visitor(portal.port()).signedIn(FillCustomers.login(subjects.organisation(c)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
