package vn.motcua.channels.telegram;

import java.util.function.Supplier;

/** Shows that an answer is being written when it takes longer than a moment. */
final class Typing {

    private final Delivery delivery;
    private final Timing timing;

    Typing(Delivery delivery, Timing timing) {
        this.delivery = delivery;
        this.timing = timing;
    }

    <T> T during(long chat, Supplier<T> work) {
        Thread sign = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(timing.typingAfter());
                delivery.typing(chat);
            } catch (InterruptedException e) {
                // the answer was quicker
                Thread.currentThread().interrupt();
            }
        });
        try {
            return work.get();
        } finally {
            sign.interrupt();
        }
    }
}
