package ironstride.web;

import ironstride.store.Database;
import ironstride.view.Json;
import java.util.List;

/// The server itself.
final class ServerRoutes {

    private final Database database;
    private final Contract contract;
    private final Metrics metrics;

    ServerRoutes(Database database, Contract contract, Metrics metrics) {
        this.database = database;
        this.contract = contract;
        this.metrics = metrics;
    }

    List<Route> routes() {
        return List.of(
                Route.open("GET", "/health", this::health),
                Route.open(
                        "GET",
                        "/metrics",
                        _ -> Answer.text("text/plain; version=0.0.4; charset=utf-8", metrics.text())),
                Route.open("GET", "/api/openapi.yaml", _ -> Answer.text("application/yaml", contract.yaml())),
                Route.open(
                        "GET",
                        "/api/athlete.schema.json",
                        _ -> Answer.text("application/schema+json", contract.athleteSchema())),
                Route.open(
                        "GET",
                        "/api/docs",
                        _ -> Answer.text("text/html; charset=utf-8", ContractPage.write(contract))));
    }

    private Answer health(Call call) {
        if (!database.answers()) {
            throw Trouble.of(503, "The store does not answer.");
        }
        return Answer.json(Json.object().put("status", "UP").put("version", "0.1.0"));
    }
}
