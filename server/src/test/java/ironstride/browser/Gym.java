package ironstride.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Somebody who logs a lift with their phone.
///
/// @param visitor their phone
/// @param lift the session they log
record Gym(Visitor visitor, String lift) {

    /// The first lift of week 2 that is for the legs.
    static JsonNode legs(Visitor visitor) {
        return visitor.plan()
                .at("/weeks/1/sessions")
                .valueStream()
                .filter(session -> session.path("look").asString().equals("legs"))
                .findFirst()
                .orElseThrow();
    }

    /// At the day of the lift, with what it needs on the phone and a page that opens without a network.
    static Gym on(Visitor visitor) {
        var session = legs(visitor);
        var start = OffsetDateTime.parse(session.path("start").asString()).toInstant();
        return at(visitor, session.path("id").asString(), start);
    }

    static Gym at(Visitor visitor, String lift, Instant now) {
        var gym = new Gym(visitor, lift);
        gym.itIs(now);
        visitor.open("today");
        visitor.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        visitor.page().reload();
        gym.open();
        return gym;
    }

    /// The same phone with another page.
    Gym anotherPage(Instant now) {
        var gym = new Gym(new Visitor(visitor.context()), lift);
        gym.itIs(now);
        gym.open();
        return gym;
    }

    void itIs(Instant now) {
        visitor.page().clock().setFixedTime(Date.from(now));
    }

    void open() {
        visitor.open("log/" + lift);
        visitor.page().locator(".dock").waitFor();
    }

    Page page() {
        return visitor.page();
    }

    Locator exercise(String name) {
        return page().getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .and(page().locator("section"));
    }

    Locator rows() {
        return page().locator("section li");
    }

    Locator done() {
        return page().locator("section li.done");
    }

    void setDone() {
        int before = done().count();
        visitor.button("Set done").click();
        PlaywrightAssertions.assertThat(done()).hasCount(before + 1);
    }

    void weight(String kilograms) {
        page().locator(".dock input").first().fill(kilograms);
    }

    void says(String status) {
        PlaywrightAssertions.assertThat(page().locator("header [role=status]")).hasText(status);
    }

    /// Takes one of two versions.
    void take(String whose) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + whose + " ")))
                .click();
    }

    void menu(String exercise) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("More for " + exercise))
                .click();
    }

    /// What the server has, without what was removed.
    List<JsonNode> onServer(String kind) {
        return parts(visitor, lift).stream()
                .filter(part -> part.at("/value/kind").asString().equals(kind)
                        && !part.path("removed").asBoolean())
                .map(part -> part.path("value"))
                .toList();
    }

    static List<JsonNode> parts(Visitor visitor, String lift) {
        return Visitor.json(visitor.context().request().get("/api/lifts/" + lift))
                .path("parts")
                .valueStream()
                .toList();
    }

    /// Waits until everything is sent, and looks whether every set is there once.
    void expectOnServer(int sets) {
        says("Saved");
        assertThat(onServer("set")).hasSize(sets);
        assertThat(onServer("head")).hasSize(1);
    }

    /// As when a network comes back; the page would find it out by itself, only later.
    void networkIsBack() {
        page().evaluate("() => dispatchEvent(new Event('online'))");
    }
}
