export interface PaintedPage { url: string; width: number; height: number }

/** Paints the pages of a PDF here in the browser; the file goes nowhere. */
export async function openPages(file: File): Promise<PaintedPage[]> {
  const [pdf, worker] = await Promise.all([import("pdfjs-dist"), import("pdfjs-dist/build/pdf.worker.min.mjs?url")]);
  pdf.GlobalWorkerOptions.workerSrc = worker.default;
  const task = pdf.getDocument({ data: await file.arrayBuffer(), isEvalSupported: false });
  const document_ = await task.promise;
  const out: PaintedPage[] = [];
  for (let n = 1; n <= Math.min(document_.numPages, 12); n++) {
    const page = await document_.getPage(n);
    const size = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: Math.min(2, 1600 / size.width) });
    const canvas = new OffscreenCanvas(viewport.width, viewport.height);
    await page.render({ canvas: null, canvasContext: canvas.getContext("2d") as unknown as CanvasRenderingContext2D, viewport }).promise;
    out.push({ url: URL.createObjectURL(await canvas.convertToBlob()), width: size.width, height: size.height });
  }
  await task.destroy();
  return out;
}
