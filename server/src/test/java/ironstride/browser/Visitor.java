package ironstride.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody in front of the page, who also notes what the page complains of in its console.
final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private String csrf = "";

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.clock().setFixedTime(Date.from(Desk.NOW));
    }

    /// Sets the page's clock.
    void goTo(Instant time) {
        page.clock().setFixedTime(Date.from(time));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    List<String> complaints() {
        return complaints;
    }

    void open(String address) {
        page.navigate("/#/" + address);
        page.locator("h1").first().waitFor();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /// Creates an account through the form.
    void join(String name) {
        page.navigate("/");
        field("Name").fill(name);
        field("Password").fill("a long password");
        button("Create the first account").click();
    }

    /// Creates an account and a plan without the forms, where they are not what is looked at.
    void joinWithPlan(String name, String profile) {
        var entered = context.request()
                .post(
                        "/api/accounts",
                        RequestOptions.create().setData(Map.of("name", name, "password", "a long password")));
        assertThat(entered.status()).isEqualTo(201);
        csrf = json(entered).path("csrf").asString();
        var made = context.request()
                .put(
                        "/api/profile",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setHeader("X-CSRF-Token", csrf)
                                .setData(profile));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
    }

    /// Comes in on another device.
    void signIn(String name) {
        var entered = context.request()
                .post(
                        "/api/session",
                        RequestOptions.create().setData(Map.of("name", name, "password", "a long password")));
        assertThat(entered.status()).isEqualTo(200);
    }

    JsonNode plan() {
        return json(context.request().get("/api/plan"));
    }

    static JsonNode json(APIResponse response) {
        return JsonMapper.shared().readTree(response.body());
    }

    @Override
    public void close() {
        context.close();
    }
}
