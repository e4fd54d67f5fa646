package vn.motcua.channels.kiosk.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests and how long they took, by route; never what was asked. */
public final class RequestMeasures {

    private static final double[] LIMITS = {.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5};

    private record Series(String method, String route, int status) implements Comparable<Series> {
        @Override
        public int compareTo(Series other) {
            return labels().compareTo(other.labels());
        }

        String labels() {
            return "method=\"%s\",route=\"%s\",status=\"%d\"".formatted(method, route, status);
        }
    }

    private static final class Times {
        final LongAdder[] buckets = new LongAdder[LIMITS.length + 1];
        final LongAdder nanos = new LongAdder();

        Times() {
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] = new LongAdder();
            }
        }
    }

    private final Map<Series, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final Map<String, Times> times = new ConcurrentSkipListMap<>();

    /** Counts one answered request. */
    public void count(String method, String route, int status, double seconds) {
        requests.computeIfAbsent(new Series(method, route, status), s -> new LongAdder())
                .increment();
        Times of = times.computeIfAbsent(route, r -> new Times());
        int bucket = 0;
        while (bucket < LIMITS.length && seconds > LIMITS[bucket]) {
            bucket++;
        }
        of.buckets[bucket].increment();
        of.nanos.add((long) (seconds * 1e9));
    }

    /** Everything counted, as Prometheus text. */
    public String asPrometheusText() {
        StringBuilder text = new StringBuilder();
        text.append("# HELP http_requests_total Requests answered.\n# TYPE http_requests_total counter\n");
        requests.forEach(
                (series, count) -> text.append("http_requests_total{%s} %d\n".formatted(series.labels(), count.sum())));
        text.append("# HELP http_request_duration_seconds Time to answer.\n");
        text.append("# TYPE http_request_duration_seconds histogram\n");
        times.forEach((route, of) -> appendTimes(text, route, of));
        return text.toString();
    }

    private static void appendTimes(StringBuilder text, String route, Times of) {
        long sum = 0;
        for (int i = 0; i < of.buckets.length; i++) {
            sum += of.buckets[i].sum();
            String limit = i < LIMITS.length ? String.valueOf(LIMITS[i]) : "+Inf";
            text.append(
                    "http_request_duration_seconds_bucket{route=\"%s\",le=\"%s\"} %d\n".formatted(route, limit, sum));
        }
        text.append(String.format(
                Locale.ROOT, "http_request_duration_seconds_sum{route=\"%s\"} %.6f\n", route, of.nanos.sum() / 1e9));
        text.append("http_request_duration_seconds_count{route=\"%s\"} %d\n".formatted(route, sum));
    }
}
