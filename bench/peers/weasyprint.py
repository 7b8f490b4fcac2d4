"""WeasyPrint inside Python: weasyprint.py <cv.html> <rounds>. Prints the median milliseconds of a round."""
import pathlib
import sys
import time

# This file's own folder would hide the library of the same name.
sys.path.pop(0)
import weasyprint  # noqa: E402

page, rounds = pathlib.Path(sys.argv[1]), int(sys.argv[2])
times = []
for turn in range(rounds + 1):
    text = page.read_text(encoding="utf-8").replace("<h1>", f"<h1>{turn} ")
    start = time.perf_counter()
    weasyprint.HTML(string=text, base_url=page.as_uri()).write_pdf()
    times.append((time.perf_counter() - start) * 1000)
print(f"{sorted(times[1:])[rounds // 2]:.1f}")
