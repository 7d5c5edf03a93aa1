/** Files on their way to a chat: what Telegram would call them, and their bytes as text. */

const SIDE = 640;

/** The kind of message that a file becomes when it is attached as `way`. */
export function kindOf(file, way) {
  const type = file.type.split("/")[0];
  if (way === "voice") return "voice";
  if (way === "photo" && type === "image") return "photo";
  return type === "video" || type === "audio" ? type : "document";
}

export function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** A drawn photo, for trying it out without looking for a file. */
export async function sample() {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE * 0.75;
  paint(canvas.getContext("2d"), canvas.width, canvas.height);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.9));
  return new File([blob], "sample.jpg", { type: "image/jpeg" });
}

function paint(pen, width, height) {
  const wall = pen.createLinearGradient(0, 0, 0, height);
  wall.addColorStop(0, "#e8dccb");
  wall.addColorStop(1, "#cbb79c");
  const box = (colour, x, y, w, h) => {
    pen.fillStyle = colour;
    pen.fillRect(x * width, y * height, w * width, h * height);
  };
  pen.fillStyle = wall;
  pen.fillRect(0, 0, width, height);
  box("#8d6e52", 0, 0.8, 1, 0.2);
  box("#5d8aa8", 0.08, 0.12, 0.26, 0.36);
  box("#f5f1ea", 0.2, 0.12, 0.015, 0.36);
  box("#7a4b2e", 0.42, 0.42, 0.5, 0.24);
  box("#fbfaf7", 0.44, 0.56, 0.46, 0.22);
  box("#9dbfae", 0.44, 0.64, 0.46, 0.16);
  box("#ffffff", 0.47, 0.5, 0.14, 0.08);
}
