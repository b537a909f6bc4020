/** @import { SentFile } from '../page-api.ts' */

/** A file as an action carries it. @param {File} file @returns {Promise<SentFile>} */
export function packed(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve({ name: file.name, type: file.type, base64: String(reader.result).replace(/^[^,]*,/, '') });
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
