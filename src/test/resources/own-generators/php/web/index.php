<?php
$path = trim(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH), '/');
foreach (["pages/$path.md", "pages/en/$path.md"] as $file) {
    if (is_file(__DIR__ . "/../$file")) {
        exit(render($file));
    }
}
http_response_code(404);
