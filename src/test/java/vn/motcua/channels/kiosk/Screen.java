package vn.motcua.channels.kiosk;

import com.microsoft.playwright.Browser;
import java.util.List;

/** The screens that the kiosk is drawn for. */
enum Screen {
    STANDING(1080, 1920, true),
    LYING(1366, 768, true),
    PHONE(390, 844, false);

    /** Every page, by an address that shows it with content. */
    static final List<String> PAGES = List.of(
            "/",
            "/tim?q=dang+ky+tam+tru",
            "/tim?q=ket+hon",
            "/tim?q=xyzzy+qwrt",
            "/thu-tuc/1.004194",
            "/thu-tuc/1.004194?tl=",
            "/thu-tuc/1.004194?tl=cho-o:danh-sach",
            "/thu-tuc/1.004194?tl=cho-o:thue,ai-lam:tu-lam,nhom:ho-ngheo,quoc-tich:khong",
            "/thu-tuc/9.000001",
            "/thu-tuc/9.000002",
            "/su-kien/sinh-con",
            "/su-kien/sinh-con?tl=cha-me:da-cuoi,gop:ba-viec,bhxh:khong",
            "/linh-vuc",
            "/linh-vuc/ho-tich",
            "/niem-yet",
            "/moi",
            "/phieu/1.004194",
            "/tro-giup",
            "/khong-mang",
            "/chon/hotline",
            "/khong-co-trang-nay",
            "/thu-tuc/1.999999",
            "/thu-tuc/1.001193?tl=%C3");

    final int width;
    final int height;
    final boolean counter;

    Screen(int width, int height, boolean counter) {
        this.width = width;
        this.height = height;
        this.counter = counter;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(true)
                .setIsMobile(!counter)
                .setLocale("vi-VN");
    }

    /** A page as this screen asks for it. */
    String address(String page) {
        return counter ? with(page, "may=quay") : page;
    }

    /** The same with one parameter more. */
    String address(String page, String parameter) {
        return with(address(page), parameter);
    }

    private static String with(String page, String parameter) {
        return page + (page.contains("?") ? "&" : "?") + parameter;
    }
}
