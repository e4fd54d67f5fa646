package vn.motcua.channels.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.motcua.answers.Edition;
import vn.motcua.publishing.Readiness;

class StoppingTest {

    @Test
    void running_requests_end_before_the_server_stops() throws Exception {
        Edition edition = RunningKiosk.edition();
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        KioskServer server = KioskServer.start(
                () -> {
                    arrived.countDown();
                    awaited(released);
                    return edition;
                },
                () -> new Readiness(true, "", 0, Optional.empty(), List.of()),
                KioskSettings.local(0),
                InstantSource.system());
        URI address = server.address().resolve("/tro-giup");
        try (HttpClient client = HttpClient.newHttpClient()) {
            CompletableFuture<HttpResponse<String>> running =
                    client.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            arrived.await();
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
            Thread.sleep(200);
            assertThat(stopping).isNotDone();
            released.countDown();

            assertThat(running.get().statusCode()).isEqualTo(200);
            stopping.get();
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
